package org.parley.desk;

import java.util.List;
import org.parley.date.TypedDate;
import org.parley.web.CodeWords;
import org.parley.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who saved a round meanwhile, and what differs. */
@Component
class Conflicts {

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
                        Moments.dayAndTime(row.getTimestamp("at").toInstant()),
                        saved.version(),
                        differences))
                .optional()
                .orElseGet(
                        () -> new Conflict(words.message("desk.conflict.somebody"), "", saved.version(), differences));
    }
}
