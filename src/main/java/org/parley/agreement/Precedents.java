package org.parley.agreement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what came before agreements. */
@Service
public class Precedents {

    private static final String PRECEDENTS = """
            select a.id, p.slug, p.title, a.agreed_on_earliest - p.agreed_on_latest as least,
                   a.agreed_on_latest - p.agreed_on_earliest as most,
                   d.day as delivered, a.agreed_on_earliest - d.day as since_delivery
            from agreement a
            join lateral (
                select p.* from agreement p
                where p.negotiation_id = a.negotiation_id and p.type = a.type and p.id <> a.id
                  and p.agreed_on_latest <= a.agreed_on_earliest
                order by p.agreed_on_latest desc, p.id desc limit 1) p on true
            left join lateral (
                select max(d.day_latest) as day
                from agreement e join commitment c on c.agreement_id = e.id join delivery d on d.commitment_id = c.id
                where e.negotiation_id = a.negotiation_id and e.type = a.type and e.id <> a.id
                  and d.day_latest < a.agreed_on_earliest) d on true
            where a.id in (:agreements)""";

    private final JdbcClient database;

    Precedents(JdbcClient database) {
        this.database = database;
    }

    /** By the number of the agreement; those that are the first of their type are left out. One statement. */
    public Map<Long, Precedent> of(Collection<Long> agreements) {
        Map<Long, Precedent> found = new HashMap<>();
        if (!agreements.isEmpty()) {
            database.sql(PRECEDENTS)
                    .param("agreements", agreements)
                    .query((row, number) -> precedent(row))
                    .list()
                    .forEach(each -> found.put(each.agreement(), each));
        }
        return found;
    }

    private static Precedent precedent(ResultSet row) throws SQLException {
        Date delivered = row.getDate("delivered");
        return new Precedent(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getLong("least"),
                row.getLong("most"),
                delivered == null ? null : delivered.toLocalDate(),
                delivered == null ? null : row.getLong("since_delivery"));
    }
}
