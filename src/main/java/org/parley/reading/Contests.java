package org.parley.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.history.Recorded;
import org.parley.source.Dispute;
import org.parley.source.Evidence;
import org.springframework.stereotype.Component;

/** Finds what sources say of fields of records, where they differ or say more than the record carries, in words. */
@Component
class Contests {

    private static final Set<String> PARTIES = Set.of("by", "to", "party");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d.*|\\[.*\\.\\..*]");

    private final Words words;

    Contests(Words words) {
        this.words = words;
    }

    List<Contest> of(Evidence evidence, Recorded record) {
        return of(evidence, record, Map.of());
    }

    /** @param partyNames by slug: citations name parties as documents do */
    List<Contest> of(Evidence evidence, Recorded record, Map<String, String> partyNames) {
        List<String> asserted = evidence.assertedFields(record.id());
        Map<String, String> carried = asserted.isEmpty() ? Map.of() : CarriedValues.of(record);
        return asserted.stream()
                .map(field -> {
                    List<Dispute.Value> values = evidence.values(record.id(), field, carried.get(field)).stream()
                            .map(each -> readable(field, each, partyNames))
                            .toList();
                    return contest(field, carried.get(field), values);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contest> contest(String field, @Nullable String carried, List<Dispute.Value> values) {
        if (values.size() == 1 && values.get(0).isChosen()) {
            return Optional.empty();
        }
        boolean disputed = values.size() > 1;
        String shown = disputed && carried != null
                ? readable(carried)
                : values.stream().map(Dispute.Value::text).collect(Collectors.joining(" or "));
        return Optional.of(new Contest(
                field,
                words.field(field),
                shown,
                disputed ? new Dispute(field, carried, values) : null,
                disputed ? List.of() : values.get(0).voices()));
    }

    private Dispute.Value readable(String field, Dispute.Value value, Map<String, String> partyNames) {
        String text =
                PARTIES.contains(field) ? partyNames.getOrDefault(value.text(), value.text()) : readable(value.text());
        return new Dispute.Value(text, value.isChosen(), value.voices());
    }

    private String readable(String value) {
        if (!DATE.matcher(value).matches()) {
            return value;
        }
        try {
            return words.of(FuzzyDate.parse(value));
        } catch (InvalidDateException notADate) {
            return value;
        }
    }
}
