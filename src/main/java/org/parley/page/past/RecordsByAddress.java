package org.parley.page.past;

import org.parley.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers of records by their addresses. */
@Component
class RecordsByAddress {

    private static final String ROUND = """
            select r.id from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where n.slug = ? and t.slug = ? and r.number = ?""";

    private final JdbcClient database;

    RecordsByAddress(JdbcClient database) {
        this.database = database;
    }

    long round(String negotiation, String track, int number) {
        return number(ROUND, negotiation, track, number);
    }

    long issue(String negotiation, String slug) {
        return number(
                "select i.id from issue i join negotiation n on n.id = i.negotiation_id where n.slug = ? and i.slug = ?",
                negotiation,
                slug);
    }

    long agreement(String negotiation, String slug) {
        return number(
                "select a.id from agreement a join negotiation n on n.id = a.negotiation_id where n.slug = ? and a.slug = ?",
                negotiation,
                slug);
    }

    long group(String negotiation, String slug) {
        return number(
                "select g.id from working_group g join negotiation n on n.id = g.negotiation_id where n.slug = ? and g.slug = ?",
                negotiation,
                slug);
    }

    long party(String slug) {
        return number("select id from party where slug = ?", slug);
    }

    long person(String slug) {
        return number("select id from person where slug = ?", slug);
    }

    private long number(String sql, Object... address) {
        return database.sql(sql)
                .params(address)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("no such record"));
    }
}
