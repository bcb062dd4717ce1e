package org.parley.record.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parley.history.RecordFields;
import org.parley.history.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what sources say of fields of records, where they differ or say more than the record carries, in words. */
@Component
public class Contests {

    private static final String PARTIES = """
            select slug, name from party where slug in (select asserted_value from citation where record_id = :record)
                or slug in (:carried)""";

    private final Words words;
    private final JdbcClient database;

    Contests(Words words, JdbcClient database) {
        this.words = words;
        this.database = database;
    }

    public List<Contest> of(Evidence evidence, Recorded record) {
        return of(evidence, record, Map.of());
    }

    /** @param partyNames by slug: citations name parties as documents do */
    public List<Contest> of(Evidence evidence, Recorded record, Map<String, String> partyNames) {
        List<String> asserted = evidence.assertedFields(record.id());
        Map<String, String> carried = new HashMap<>();
        asserted.forEach(field -> {
            String value = RecordFields.carried(record, field);
            if (value != null) {
                carried.put(field, value);
            }
        });
        Map<String, String> names = new HashMap<>(partyNames);
        if (asserted.stream().anyMatch(Words::isOfParty)) {
            names.putAll(claimedParties(record, carried.values()));
        }
        return asserted.stream()
                .map(field -> {
                    UnaryOperator<String> reading = value -> words.claim(field, value, names);
                    return evidence.dispute(record.id(), field, carried.get(field))
                            .map(each -> disputed(each, reading))
                            .or(() -> only(field, evidence.values(record.id(), field, carried.get(field)), reading));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** Sources may speak of parties that the record does not name. */
    private Map<String, String> claimedParties(Recorded record, Collection<String> carried) {
        Map<String, String> names = new HashMap<>();
        database.sql(PARTIES)
                .param("record", record.id())
                .param("carried", carried.isEmpty() ? List.of("") : List.copyOf(carried))
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
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
