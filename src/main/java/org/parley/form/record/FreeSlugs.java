package org.parley.form.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.talks.Negotiation;
import org.parley.web.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds addresses for new records among those that are taken: within the negotiation, or among all of the kind. */
@Component
class FreeSlugs {

    private final JdbcClient database;

    FreeSlugs(JdbcClient database) {
        this.database = database;
    }

    String free(RecordKind kind, @Nullable Negotiation within, String name) {
        String table = kind.name().toLowerCase(Locale.ROOT);
        var taken = within == null
                ? database.sql("select slug from " + table)
                : database.sql("select slug from " + table + " where negotiation_id = ?")
                        .param(within.id());
        return new Slugs(taken.query(String.class).list()).free(name, table.replace('_', '-'));
    }
}
