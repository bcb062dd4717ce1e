package org.parley.desk;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.TypedDate;
import org.parley.web.Collision;
import org.parley.web.Labels;
import org.parley.web.ThreeWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings together what was typed and what somebody else saved meanwhile, field by field and section by section. */
@Component
class Merging {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String LAST =
            "select actor, at from revision where record_id in (:records) order by id desc limit 1";

    private final JdbcClient database;
    private final FindingPeople people;
    private final Labels words;

    Merging(JdbcClient database, FindingPeople people, Labels words) {
        this.database = database;
        this.people = people;
        this.words = words;
    }

    /** What a form that is filled from a round carries to be merged by. */
    String base(RoundForm filled, TypedDate dates) {
        return FormMarks.write(new FormComparison(words, dates, Map.of()).marks(filled));
    }

    /**
     * Puts into the form what only the other changed, and of what both changed what was chosen. From then on the form
     * counts as filled from the newer state in these fields.
     */
    Merged merge(RoundForm typed, RoundFile saved, TypedDate dates) {
        FormComparison comparison = new FormComparison(words, dates, Map.of());
        RoundForm theirs = new RoundFormFiller(people.all(), dates).fill(saved);
        Map<String, String> base = FormMarks.read(typed.base);
        Map<String, String> theirMarks = comparison.marks(theirs);
        // a choice between the form and an older state says nothing about the present one
        Map<String, String> keep = typed.seen.equals(saved.version()) ? typed.keep : Map.of();
        ThreeWay merged = ThreeWay.of(base, comparison.marks(typed), theirMarks, keep);

        List<String> settled = new ArrayList<>(theirMarks.keySet());
        settled.removeAll(merged.collisions());
        List<String> taken = new ArrayList<>(merged.takenOver());
        settled.stream().filter(each -> "theirs".equals(keep.get(each))).forEach(taken::add);
        comparison.take(taken, typed, theirs);
        Map<String, String> newBase = new LinkedHashMap<>(base);
        settled.forEach(each -> newBase.put(each, theirMarks.getOrDefault(each, "")));
        typed.base = FormMarks.write(newBase);
        typed.keep.keySet().removeAll(settled);

        if (merged.collisions().isEmpty()) {
            return new Merged(merged.takenOver(), null);
        }
        typed.seen = saved.version();
        return new Merged(
                merged.takenOver(),
                conflict(
                        saved,
                        new FormComparison(words, dates, partyNames()).sideBySide(merged.collisions(), typed, theirs),
                        merged.takenOver().stream().map(comparison::label).toList()));
    }

    private Map<String, String> partyNames() {
        Map<String, String> names = new LinkedHashMap<>();
        database.sql("select slug, name from party").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    private Conflict conflict(RoundFile saved, List<Collision> collisions, List<String> takenOver) {
        return database.sql(LAST)
                .param("records", saved.numbers().toList())
                .query((row, number) -> new Conflict(
                        row.getString("actor"),
                        WHEN.format(row.getTimestamp("at").toInstant()),
                        saved.version(),
                        collisions,
                        takenOver))
                .optional()
                .orElseGet(() -> new Conflict(
                        words.message("desk.conflict.somebody"), "", saved.version(), collisions, takenOver));
    }

    /**
     * @param takenOver the names of the fields that only the other changed
     * @param conflict what both changed and nobody chose between, or null
     */
    record Merged(List<String> takenOver, @Nullable Conflict conflict) {}
}
