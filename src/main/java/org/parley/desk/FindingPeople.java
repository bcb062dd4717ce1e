package org.parley.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds everybody with every title, latest first, in one statement. */
@Component
class FindingPeople {

    private static final String PEOPLE = """
            select p.id, p.slug, p.name, p.aliases,
                   array_agg(a.title order by a.from_latest desc nulls last, a.id desc) filter (where a.id is not null) as titles,
                   array_agg(t.name order by a.from_latest desc nulls last, a.id desc) filter (where a.id is not null) as parties
            from person p left join appointment a on a.person_id = p.id left join party t on t.id = a.party_id
            group by p.id order by p.name, p.slug""";

    private final JdbcClient database;

    FindingPeople(JdbcClient database) {
        this.database = database;
    }

    KnownPeople all() {
        return new KnownPeople(database.sql(PEOPLE)
                .query((row, number) -> new KnownPerson(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("name"),
                        texts(row.getArray("aliases")),
                        titles(row)))
                .list());
    }

    private static List<KnownPerson.Title> titles(ResultSet row) throws SQLException {
        if (row.getArray("titles") == null) {
            return List.of();
        }
        List<String> titles = texts(row.getArray("titles"));
        List<String> parties = texts(row.getArray("parties"));
        List<KnownPerson.Title> held = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            held.add(new KnownPerson.Title(titles.get(i), parties.get(i)));
        }
        return held;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
