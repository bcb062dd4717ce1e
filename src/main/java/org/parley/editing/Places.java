package org.parley.editing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.web.BadRequestException;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds what a form is about. */
@Component
class Places {

    private final Map<RecordKind, Sheet<?>> sheets;
    private final RecordFinder records;

    Places(List<Sheet<?>> sheets, RecordFinder records) {
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::kind, Function.identity()));
        this.records = records;
    }

    /** @throws NotFoundException where there is no such record, or none that has a form here */
    Place<?> of(@Nullable RecordKind kind, @Nullable Long number, boolean locked) {
        if (kind != null) {
            return forNew(sheet(kind), number);
        }
        long wanted = number == null ? 0 : number;
        Recorded record = (locked ? records.lock(wanted) : records.find(wanted))
                .orElseThrow(() -> new NotFoundException("no record " + number));
        return forKnown(sheet(record.recordKind()), record);
    }

    private <T extends Recorded> Place<T> forKnown(Sheet<T> sheet, Recorded record) {
        Recorded about = record instanceof Citation citation
                ? records.find(citation.recordId()).orElse(null)
                : null;
        return new Place<>(
                sheet, sheet.type().cast(record), about, Whereabouts.negotiationOf(about == null ? record : about));
    }

    private <T extends Recorded> Place<T> forNew(Sheet<T> sheet, @Nullable Long number) {
        if (sheet.under().isEmpty()) {
            return new Place<>(sheet, null, null, null);
        }
        Recorded under = number == null ? null : records.find(number).orElse(null);
        if (under == null) {
            throw new NotFoundException("no record " + number);
        }
        if (!sheet.under().contains(under.recordKind())) {
            throw new BadRequestException("A record of this kind cannot be added there.");
        }
        return new Place<>(sheet, null, under, Whereabouts.negotiationOf(under));
    }

    private Sheet<?> sheet(RecordKind kind) {
        Sheet<?> sheet = sheets.get(kind);
        if (sheet == null) {
            throw new NotFoundException("no form for " + kind);
        }
        return sheet;
    }
}
