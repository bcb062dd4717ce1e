package org.parley.record.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.parley.date.DateColumns;
import org.parley.date.FuzzyDate;
import org.parley.date.TimeBetween;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what came before agreements. */
@Service
public class Precedents {

    /** Only what certainly was before the agreement counts as before it. */
    private static final String PRECEDENTS = """
            select a.id, p.slug, p.title,
                   a.agreed_on_edtf as now_edtf, a.agreed_on_earliest as now_earliest,
                   a.agreed_on_latest as now_latest, a.agreed_on_words as now_words,
                   p.agreed_on_edtf as before_edtf, p.agreed_on_earliest as before_earliest,
                   p.agreed_on_latest as before_latest, p.agreed_on_words as before_words,
                   d.day_edtf, d.day_earliest, d.day_latest, d.day_words
            from agreement a
            join lateral (
                select p.* from agreement p
                where p.negotiation_id = a.negotiation_id and is_alike(p, a)
                  and p.agreed_on_latest < a.agreed_on_earliest
                order by p.agreed_on_latest desc, p.id desc limit 1) p on true
            left join lateral (
                select d.* from agreement e
                join commitment c on c.agreement_id = e.id join delivery d on d.commitment_id = c.id
                where e.negotiation_id = a.negotiation_id and is_alike(e, a) and e.id <> a.id
                  and (d.day_earliest is null or d.day_earliest < a.agreed_on_earliest)
                order by d.day_latest desc nulls first, d.day_earliest desc nulls last, d.id desc limit 1) d
              on d.day_latest < a.agreed_on_earliest
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
        FuzzyDate now = Objects.requireNonNull(DateColumns.of(row, "now"));
        FuzzyDate before = Objects.requireNonNull(DateColumns.of(row, "before"));
        FuzzyDate delivered = DateColumns.of(row, "day");
        LocalDate lastDelivery = delivered == null ? null : delivered.exactDay();
        return new Precedent(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                TimeBetween.of(before, now).orElse(null),
                lastDelivery,
                lastDelivery == null
                        ? null
                        : TimeBetween.of(FuzzyDate.of(lastDelivery), now).orElse(null));
    }
}
