package org.parley.page.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Neighbour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the agreements before and after one of a negotiation, by day, in one statement. */
@Component
class AgreementNeighbours {

    private static final String AROUND = """
            with listed as (
                select id, lag(slug) over list as previous, lag(title) over list as previous_title,
                       lead(slug) over list as next, lead(title) over list as next_title
                from agreement where negotiation_id = :negotiation
                window list as (order by agreed_on_earliest nulls first, id))
            select * from listed where id = :agreement""";

    private final JdbcClient database;

    AgreementNeighbours(JdbcClient database) {
        this.database = database;
    }

    record Around(@Nullable Neighbour previous, @Nullable Neighbour next) {}

    Around around(NegotiationBand band, long agreement) {
        return database.sql(AROUND)
                .param("negotiation", band.id())
                .param("agreement", agreement)
                .query((row, number) -> new Around(neighbour(band, row, "previous"), neighbour(band, row, "next")))
                .single();
    }

    private static @Nullable Neighbour neighbour(NegotiationBand band, ResultSet row, String which)
            throws SQLException {
        String slug = row.getString(which);
        return slug == null
                ? null
                : new Neighbour(Addresses.agreements(band.slug()) + "/" + slug, row.getString(which + "_title"));
    }
}
