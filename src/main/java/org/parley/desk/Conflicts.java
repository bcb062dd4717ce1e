package org.parley.desk;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.parley.date.TypedDate;
import org.parley.web.CodeWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who saved a round meanwhile, and what differs. */
@Component
class Conflicts {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String LAST =
            "select actor, at from revision where record_id in (:records) order by id desc limit 1";

    private final JdbcClient database;
    private final FindingPeople people;
    private final CodeWords words;

    Conflicts(JdbcClient database, FindingPeople people, CodeWords words) {
        this.database = database;
        this.people = people;
        this.words = words;
    }

    Conflict between(RoundForm typed, RoundFile saved, TypedDate dates) {
        RoundForm filled = new RoundFormFiller(people.all(), dates).fill(saved);
        List<Conflict.Difference> differences = new FormComparison(words, dates).of(typed, filled);
        return database.sql(LAST)
                .param("records", saved.numbers().toList())
                .query((row, number) -> new Conflict(
                        row.getString("actor"),
                        WHEN.format(row.getTimestamp("at").toInstant()),
                        saved.version(),
                        differences))
                .optional()
                .orElseGet(
                        () -> new Conflict(words.message("desk.conflict.somebody"), "", saved.version(), differences));
    }
}
