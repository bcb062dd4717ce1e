package org.parley.record.evidence;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFields;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.Citations;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Publications;
import org.parley.web.Labels;
import org.springframework.stereotype.Service;

/**
 * Finds the sources behind all records of a page at once: in one statement, and one more for the names of parties where
 * sources speak of any.
 */
@Service
public class Evidences {

    private final Citations citations;
    private final Labels labels;
    private final AssertedValueLabels values;
    private final Publications publications;

    Evidences(Citations citations, Labels labels, AssertedValueLabels values, Publications publications) {
        this.citations = citations;
        this.labels = labels;
        this.values = values;
        this.publications = publications;
    }

    /**
     * With what sources contest in them.
     *
     * @param records in the order in which the page names them
     */
    public Evidence of(Collection<? extends Recorded> records) {
        return of(records.stream().map(Recorded::id).toList(), records);
    }

    /** With what sources contest in them, as far as they were known. */
    public Evidence of(Collection<? extends Recorded> records, Knowledge known) {
        return of(records.stream().map(Recorded::id).toList(), records, known);
    }

    /**
     * @param numbers of all records, in the order in which the page names them
     * @param records those among them of which it is to be said what sources contest
     */
    public Evidence of(Collection<Long> numbers, Collection<? extends Recorded> records) {
        return of(records, behind(numbers));
    }

    /** The same as far as it was known. */
    public Evidence of(Collection<Long> numbers, Collection<? extends Recorded> records, Knowledge known) {
        List<Tuple> cited = cited(numbers);
        Knowledge complete = publications.knownOf(
                cited.stream()
                        .map(each -> each.get("citation", Citation.class).source())
                        .toList(),
                known);
        return of(records, behind(numbers, cited, complete));
    }

    /** @param evidence behind some records, which is told what sources contest in them */
    Evidence of(Collection<? extends Recorded> records, Evidence evidence) {
        Map<Recorded, Map<String, String>> carried = new HashMap<>();
        records.stream()
                .filter(each -> !evidence.assertedFields(each.id()).isEmpty())
                .forEach(each -> carried.put(each, carried(evidence, each)));
        Map<String, String> names = partyNames(evidence, carried);
        carried.forEach((record, values) -> {
            evidence.carry(record.id(), values);
            evidence.contest(record.id(), contests(evidence, record.id(), values, names));
        });
        listSingleFields(evidence, records, names);
        return evidence;
    }

    private void listSingleFields(
            Evidence evidence, Collection<? extends Recorded> records, Map<String, String> names) {
        Map<Long, Recorded> byNumber = new HashMap<>();
        records.forEach(each -> byNumber.put(each.id(), each));
        evidence.citations().forEach(each -> {
            String field = each.field();
            if (field != null) {
                Recorded record = byNumber.get(each.recordId());
                String value = each.value();
                evidence.list(new SingleField(
                        each.id(),
                        record == null ? null : record.label(),
                        labels.field(field),
                        value == null ? null : values.of(field, value, names),
                        evidence.numberOf(each)));
            }
        });
    }

    /**
     * Without what sources contest in them.
     *
     * @param records in the order in which the page names them
     */
    public Evidence behind(Collection<Long> records) {
        return behind(records, cited(records), null);
    }

    private List<Tuple> cited(Collection<Long> records) {
        return records.isEmpty() ? List.of() : citations.withSourcesAndResolutionsOf(records);
    }

    private Evidence behind(Collection<Long> records, List<Tuple> found, @Nullable Knowledge known) {
        List<Citation> cited = new ArrayList<>();
        List<DisputeResolution> resolutions = new ArrayList<>();
        found.forEach(each -> {
            Citation citation = each.get("citation", Citation.class);
            if (known == null || known.holds(citation.source())) {
                cited.add(citation);
                Optional.ofNullable(each.get("resolution", DisputeResolution.class))
                        .ifPresent(resolutions::add);
            }
        });
        return new Evidence(
                records, cited, resolutions, known != null && publications.isPast(known.day()) ? known : null);
    }

    /** What a record says in the fields that sources speak of. */
    private static Map<String, String> carried(Evidence evidence, Recorded record) {
        Map<String, String> values = new HashMap<>();
        evidence.assertedFields(record.id()).forEach(field -> {
            String value = RecordFields.carried(record, field);
            if (value != null) {
                values.put(field, value);
            }
        });
        return values;
    }

    /** The names of all parties that records carry and sources assert, by slug: citations name parties as documents do. */
    private Map<String, String> partyNames(Evidence evidence, Map<Recorded, Map<String, String>> carried) {
        Set<String> slugs = new HashSet<>();
        carried.forEach((record, values) -> evidence.assertedFields(record.id()).stream()
                .filter(AssertedValueLabels::isOfParty)
                .flatMap(field -> evidence.values(record.id(), field, values.get(field)).stream())
                .forEach(value -> slugs.add(value.text())));
        return values.partyNames(slugs);
    }

    private List<Contest> contests(
            Evidence evidence, long record, Map<String, String> carried, Map<String, String> names) {
        return evidence.assertedFields(record).stream()
                .map(field -> {
                    UnaryOperator<String> reading = value -> values.of(field, value, names);
                    return evidence.dispute(record, field, carried.get(field))
                            .map(each -> disputed(each, reading))
                            .or(() -> only(field, evidence.values(record, field, carried.get(field)), reading));
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
                labels.field(dispute.field()),
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
                .map(each -> new Contest(field, labels.field(field), reading.apply(each.text()), null, each.voices()));
    }
}
