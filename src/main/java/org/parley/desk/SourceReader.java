package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.SourceKind;
import org.parley.web.FieldReader;
import org.parley.web.Slugs;
import org.parley.web.WebAddress;

/** Reads the sources: known ones by their slug, new ones with publisher and title; none made twice. */
final class SourceReader {

    private static final int LONGEST_ADDRESS = 1000;

    private final KnownRecords known;
    private final FuzzyDate today;
    private final Slugs slugs;
    private final List<Source> made = new ArrayList<>();

    SourceReader(KnownRecords known, FuzzyDate today) {
        this.known = known;
        this.today = today;
        this.slugs = new Slugs(known.sourceSlugs());
    }

    List<RoundCommand.Cited> read(FieldReader form, List<SourceRow> rows) {
        List<RoundCommand.Cited> cited = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SourceRow row = rows.get(i);
            if (!row.isBlank()) {
                FieldReader fields = form.at("sources", i);
                Source source = row.source.isBlank() ? described(fields, row) : known(fields, row);
                RoundCommand.Claim claim = claim(fields, row);
                if (source != null) {
                    cited.add(new RoundCommand.Cited(source, !source.isSaved(), claim));
                }
            }
        }
        return cited;
    }

    private @Nullable Source known(FieldReader fields, SourceRow row) {
        Source source = known.source(row.source.strip()).orElse(null);
        if (source == null) {
            fields.wrong("source", "source.unknown", row.source);
        } else if (row.describesNew()) {
            fields.wrong("source", "source.both", source.title());
        }
        return source;
    }

    private @Nullable Source described(FieldReader fields, SourceRow row) {
        if (!row.describesNew()) {
            fields.wrong("source", "source.missing");
            return null;
        }
        SourceDescription description = new SourceDescription(
                fields.requiredLine("publisher", row.publisher, "publisher.missing"),
                fields.requiredLine("title", row.title, "source.title"),
                address(fields, row),
                fields.date("publishedOn", row.publishedOn),
                today,
                fields.requiredCode("kind", row.kind, SourceKind.class, "source.kind"));
        Optional<Source> above =
                made.stream().filter(each -> isSame(each, description)).findFirst();
        return above.orElseGet(() -> make(description));
    }

    private Source make(SourceDescription description) {
        Source source =
                new Source(slugs.free(description.publisher() + " " + description.title(), "source"), description);
        made.add(source);
        return source;
    }

    private @Nullable String address(FieldReader fields, SourceRow row) {
        String address = row.address.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > LONGEST_ADDRESS) {
            fields.wrong("address", "tooLong", LONGEST_ADDRESS, address.length());
            return null;
        }
        if (!WebAddress.isOne(address)) {
            fields.wrong("address", "address");
            return null;
        }
        known.sourceAt(address).ifPresent(each -> fields.wrong("address", "source.known", each.slug()));
        return address;
    }

    /** One field of the round if the row names one, else the whole of what the form writes. */
    private static RoundCommand.Claim claim(FieldReader fields, SourceRow row) {
        CitedField field = fields.code("field", row.field, CitedField.class);
        String value = fields.line("value", row.value);
        String saidBy = fields.line("saidBy", row.saidBy);
        if (field == null && value != null && row.field.isBlank()) {
            fields.wrong("field", "value.field");
        }
        return new RoundCommand.Claim(
                field == null ? null : field.field(),
                field == null || value == null ? null : asserted(fields, field, row.value),
                saidBy);
    }

    /** Dates as EDTF, so that different spellings of one day do not contradict each other. */
    private static @Nullable String asserted(FieldReader fields, CitedField field, String value) {
        if (!field.isDate()) {
            return value.strip();
        }
        FuzzyDate date = fields.date("value", value);
        return date == null ? null : date.edtf();
    }

    private static boolean isSame(Source source, SourceDescription description) {
        return source.publisher().equals(description.publisher())
                && source.title().equals(description.title())
                && Objects.equals(source.description().address(), description.address());
    }
}
