package org.parley.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parley.history.Recorded;
import org.parley.source.Dispute;
import org.parley.source.Evidence;
import org.parley.source.Settlement;
import org.springframework.stereotype.Component;

/** Finds what sources say of fields of records, where they differ or say more than the record carries, in words. */
@Component
class Contests {

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
                    UnaryOperator<String> reading = value -> words.claim(field, value, partyNames);
                    return evidence.dispute(record.id(), field, carried.get(field))
                            .map(each -> disputed(each, reading))
                            .or(() -> only(field, evidence.values(record.id(), field, carried.get(field)), reading));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private Contest disputed(Dispute disputed, UnaryOperator<String> reading) {
        Dispute dispute = disputed.reading(reading);
        Settlement settled = dispute.settlement();
        String shown = settled == null ? dispute.chosen() : settled.value();
        return new Contest(
                dispute.field(),
                words.field(dispute.field()),
                shown == null
                        ? dispute.values().stream().map(Dispute.Value::text).collect(Collectors.joining(" or "))
                        : shown,
                dispute,
                List.of());
    }

    /** What all sources agree on, where the record does not say it. */
    private Optional<Contest> only(String field, List<Dispute.Value> values, UnaryOperator<String> reading) {
        return values.stream()
                .filter(each -> !each.isChosen())
                .findFirst()
                .map(each -> new Contest(field, words.field(field), reading.apply(each.text()), null, each.voices()));
    }
}
