package org.parley.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.Round;
import org.parley.reading.RoundPage.Neighbour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rounds before and after one on its track, in one statement. */
@Component
class RoundNeighbours {

    private static final String AROUND = """
            select before.number as previous, before.title as previous_title, after.number as next, after.title as next_title,
                   (select r.id from round r where r.track_id = :track and r.number < :number
                      and exists (select from delegation d where d.round_id = r.id)
                    order by r.number desc limit 1) as seated
            from (select 1) one
            left join lateral (select number, title from round where track_id = :track and number < :number
                               order by number desc limit 1) before on true
            left join lateral (select number, title from round where track_id = :track and number > :number
                               order by number limit 1) after on true""";

    private final JdbcClient database;

    RoundNeighbours(JdbcClient database) {
        this.database = database;
    }

    /** @param seatedBefore the number of the last record of a round before it whose delegations are known */
    record Around(
            @Nullable Neighbour previous,
            @Nullable Neighbour next,
            @Nullable Long seatedBefore) {}

    Around around(Round round) {
        return database.sql(AROUND)
                .param("track", round.track().id())
                .param("number", round.number())
                .query((row, n) -> new Around(
                        neighbour(round, row, "previous"),
                        neighbour(round, row, "next"),
                        row.getObject("seated", Long.class)))
                .single();
    }

    private static @Nullable Neighbour neighbour(Round round, ResultSet row, String which) throws SQLException {
        Integer number = row.getObject(which, Integer.class);
        return number == null
                ? null
                : new Neighbour(
                        Addresses.round(
                                round.track().negotiation().slug(),
                                round.track().slug(),
                                number),
                        "Round " + number + ", " + row.getString(which + "_title"));
    }
}
