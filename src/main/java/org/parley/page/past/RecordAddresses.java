package org.parley.page.past;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where records have pages of their own. In one statement, however many. */
@Component
class RecordAddresses {

    private static final String PAGES = """
            select n.id, '/negotiations/' || n.slug from negotiation n where n.id = any(:ids)
            union all select p.id, '/parties/' || p.slug from party p where p.id = any(:ids)
            union all select p.id, '/people/' || p.slug from person p where p.id = any(:ids)
            union all select r.id, '/negotiations/' || n.slug || '/rounds/' || t.slug || '/' || r.number
            from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id where r.id = any(:ids)
            union all select g.id, '/negotiations/' || n.slug || '/groups/' || g.slug
            from working_group g join negotiation n on n.id = g.negotiation_id where g.id = any(:ids)
            union all select i.id, '/negotiations/' || n.slug || '/issues/' || i.slug
            from issue i join negotiation n on n.id = i.negotiation_id where i.id = any(:ids)
            union all select a.id, '/negotiations/' || n.slug || '/agreements/' || a.slug
            from agreement a join negotiation n on n.id = a.negotiation_id where a.id = any(:ids)""";

    private final JdbcClient database;

    RecordAddresses(JdbcClient database) {
        this.database = database;
    }

    /** The addresses of those that exist and have one, by number. */
    Map<Long, String> of(Collection<Long> records) {
        Map<Long, String> addresses = new HashMap<>();
        if (!records.isEmpty()) {
            database.sql(PAGES).param("ids", records.toArray(Long[]::new)).query(row -> {
                addresses.put(row.getLong(1), row.getString(2));
            });
        }
        return addresses;
    }

    /** Where the history of any record is, whether it exists or not. */
    static String historyOf(long record) {
        return "/history/" + record;
    }
}
