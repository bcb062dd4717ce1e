package org.parley.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.finding.Findable;
import org.parley.finding.FindingNames;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds parties, people and sources by what is typed: a slug, a name, a code, another spelling, or a part of them. */
@Component
class Naming {

    /** Offered where a name is not clear. */
    private static final int MOST = 8;

    private static final int SHORTEST_WORD = 3;

    /** How much of a new name must stand in a known one for it to be asked about. */
    private static final double MAY_BE_THE_SAME = 0.75;

    private static final RowMapper<Named> NAMED =
            (row, number) -> new Named(row.getLong(1), row.getString(2), row.getString(3));

    private static final Pattern SLUG_BEHIND = Pattern.compile(".*\\(([a-z0-9-]+)\\)\\s*");

    /** Each name is looked for in the index of trigrams first, then compared whole. */
    private static final Map<RecordKind, String> CALLED =
            Map.of(RecordKind.PARTY, """
            select id, slug, name from party where slug = :slug or lower(short_name) = lower(:typed) or iso_code = upper(:typed)
            or (plain_name(name || ' / ' || short_name) like '%' || plain_name(:typed) || '%' and plain_name(name) = plain_name(:typed))""", RecordKind.PERSON, """
            select id, slug, name from person where slug = :slug
            or (plain_name(name, aliases) like '%' || plain_name(:typed) || '%' and (plain_name(name) = plain_name(:typed)
                or plain_name(:typed) in (select plain_name(a) from unnest(aliases) a)))""", RecordKind.SOURCE, """
            select id, slug, publisher || ': ' || title from source where slug = :slug or address = :typed
            or (plain_name(publisher || ' / ' || title) like '%' || plain_name(:typed) || '%' and plain_name(title) = plain_name(:typed))
            or plain_name(publisher || ': ' || title) = plain_name(:typed)""");

    /** Whole words of a name; of the titles of sources they may be any. */
    private static final Map<RecordKind, String> WITH_THE_WORD = Map.of(RecordKind.PARTY, """
            select id, slug, name from party where plain_name(name || ' / ' || short_name) like '%' || plain_name(:typed) || '%'
            and plain_name(:typed) <> '' and ' ' || plain_name(name) || ' ' like '% ' || plain_name(:typed) || ' %' order by id limit 8""", RecordKind.PERSON, """
            select id, slug, name from person where plain_name(name, aliases) like '%' || plain_name(:typed) || '%'
            and plain_name(:typed) <> '' and exists (select 1 from unnest(aliases || name) a where ' ' || plain_name(a) || ' ' like '% ' || plain_name(:typed) || ' %')
            order by id limit 8""");

    private static final Map<RecordKind, String> NAME = Map.of(
            RecordKind.PARTY, "select name from party where id = ?",
            RecordKind.PERSON, "select name from person where id = ?",
            RecordKind.SOURCE, "select publisher || ': ' || title from source where id = ?");

    private final JdbcClient database;
    private final FindingNames names;

    Naming(JdbcClient database, FindingNames names) {
        this.database = database;
        this.names = names;
    }

    /** The one that is meant, or those that may be. A surname is enough where nobody else has it. */
    Found find(RecordKind kind, String typed) {
        List<Named> called = called(kind, typed);
        if (called.isEmpty() && typed.strip().length() >= SHORTEST_WORD) {
            called = withTheWord(kind, typed);
        }
        if (called.size() == 1) {
            return new Found(called.get(0).id(), called);
        }
        return new Found(null, called.isEmpty() ? like(kind, typed, 0) : called);
    }

    /** Those that are called the same, or nearly so: what a new one may turn out to be. */
    List<Named> like(RecordKind kind, String name) {
        return like(kind, name, MAY_BE_THE_SAME);
    }

    /** The name that is read back as this record, and no other. */
    String nameOf(RecordKind kind, long id) {
        String name = database.sql(Objects.requireNonNull(NAME.get(kind)))
                .param(id)
                .query(String.class)
                .single();
        List<Named> called = called(kind, name);
        return called.stream()
                .filter(each -> each.id() == id && called.size() > 1)
                .findFirst()
                .map(Named::inWords)
                .orElse(name);
    }

    private List<Named> called(RecordKind kind, String typed) {
        Matcher behind = SLUG_BEHIND.matcher(typed);
        return database.sql(Objects.requireNonNull(CALLED.get(kind)))
                .param("slug", behind.matches() ? behind.group(1) : typed.strip())
                .param("typed", typed.strip())
                .query(NAMED)
                .list();
    }

    private List<Named> withTheWord(RecordKind kind, String typed) {
        String words = WITH_THE_WORD.get(kind);
        return words == null
                ? List.of()
                : database.sql(words).param("typed", typed.strip()).query(NAMED).list();
    }

    private List<Named> like(RecordKind kind, String typed, double least) {
        return names.find(Findable.valueOf(kind.name()), typed, MOST).stream()
                .filter(each -> each.alike() >= least && each.slug() != null)
                .map(each -> new Named(each.number(), String.valueOf(each.slug()), each.name()))
                .toList();
    }
}
