package org.parley.form.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.form.FieldValues;
import org.parley.form.name.NameFinder;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who goes already by a name that is typed anew: that of something new or renamed, a short name, or another name. It may be
 * meant, so it is asked, and never refused.
 */
@Component
class TakenNames {

    private static final String NAME = "name";
    private static final String TITLE = "title";

    /** The fields in which each kind of record is named. */
    private static final Map<RecordKind, List<String>> NAMING = Map.of(
            RecordKind.PARTY, List.of(NAME, "shortName"),
            RecordKind.PERSON, List.of(NAME),
            RecordKind.SOURCE, List.of(TITLE),
            RecordKind.NEGOTIATION, List.of(NAME),
            RecordKind.TRACK, List.of(NAME),
            RecordKind.ISSUE, List.of(TITLE),
            RecordKind.WORKING_GROUP, List.of(NAME),
            RecordKind.OTHER_NAME, List.of(NAME));

    /** What of each kind can go by a name, with what it is called beside. */
    private static final Map<RecordKind, String> NAMED = Map.of(
            RecordKind.PARTY, """
                    select p.id, p.slug, p.name, called.name as called
                    from party p cross join lateral (values (p.name), (p.short_name), (p.iso_code)) called (name)""",
            RecordKind.PERSON, "select id, slug, name, name as called from person",
            RecordKind.NEGOTIATION, "select id, slug, name, name as called from negotiation",
            RecordKind.TRACK, "select id, slug, name, name as called from track where negotiation_id = :negotiation",
            RecordKind.ISSUE,
                    "select id, slug, title as name, title as called from issue where negotiation_id = :negotiation",
            RecordKind.WORKING_GROUP,
                    "select id, slug, name, name as called from working_group where negotiation_id = :negotiation");

    /** Neither capitals nor gaps tell two names apart; and what the field calls by several names is one. */
    private static final String TAKEN = """
            with typed as materialized (
                select plain_name(u.typed) as plain from unnest(cast(:typed as text[])) u (typed)
                union
                select other.plain from unnest(cast(:typed as text[])) u (typed)
                join field_word own on own.plain = plain_name(u.typed)
                join field_word other on other.term_id = own.term_id),
            named as (%1$s)
            select distinct n.id, n.slug, n.name from typed t join named n on t.plain <> '' and %2$s
            where n.id <> :itself
            union
            select distinct n.id, n.slug, n.name from typed t
            join other_name o on o.record_kind = :kind and t.plain <> '' and %3$s
            join named n on n.id = o.record_id
            where n.id <> :itself
            union
            select distinct n.id, n.slug, n.name from named n join other_name o on o.record_id = n.id
            where n.id = :itself and o.id <> :row and lower(o.name) = any (
                select lower(u.typed) from unnest(cast(:others as text[])) u (typed))
            order by name, id limit 8""";

    private final JdbcClient database;
    private final NameFinder names;

    TakenNames(JdbcClient database, NameFinder names) {
        this.database = database;
        this.names = names;
    }

    /** Those that may be meant by what is typed anew; none where no name is. */
    List<NamedRecord> of(FormTarget<?> target, FieldValues values) {
        RecordKind kind = target.form().kind();
        List<String> typed = typedAnew(target, values);
        if (typed.isEmpty() || kind == RecordKind.SOURCE && !target.isNew()) {
            return List.of();
        }
        boolean isOtherName = kind == RecordKind.OTHER_NAME;
        Recorded named = isOtherName ? target.whole().orElseThrow() : target.record();
        long itself = named == null ? 0 : named.id();
        Map<Long, NamedRecord> taken = new LinkedHashMap<>();
        if (kind == RecordKind.PERSON || kind == RecordKind.PARTY || kind == RecordKind.SOURCE) {
            names.alike(kind, typed.get(0)).forEach(each -> taken.put(each.id(), each));
        }
        if (kind != RecordKind.SOURCE) {
            RecordKind of = named == null ? kind : named.recordKind();
            bearing(of, target, typed, itself, isOtherName).forEach(each -> taken.putIfAbsent(each.id(), each));
        }
        if (!isOtherName) {
            taken.remove(itself);
        }
        return List.copyOf(taken.values());
    }

    private static <T extends Recorded> List<String> typedAnew(FormTarget<T> target, FieldValues values) {
        T record = target.record();
        Map<String, Object> before = record == null ? Map.of() : target.form().values(record);
        return NAMING.getOrDefault(target.form().kind(), List.of()).stream()
                .filter(each -> !Objects.equals(before.get(each), values.textIfAny(each)))
                .flatMap(each -> Stream.ofNullable(values.textIfAny(each)))
                .toList();
    }

    private List<NamedRecord> bearing(
            RecordKind kind, FormTarget<?> target, List<String> typed, long itself, boolean isOtherName) {
        Recorded row = target.record();
        return database.sql(TAKEN.formatted(NAMED.get(kind), same(kind, "n.called"), same(kind, "o.name")))
                .param("typed", typed.toArray(String[]::new))
                .param("others", isOtherName ? typed.toArray(String[]::new) : new String[0])
                .param("kind", kind.name())
                .param("itself", itself)
                .param("row", row == null ? 0 : row.id())
                .param(
                        "negotiation",
                        target.negotiation() == null ? 0 : target.negotiation().id())
                .query((found, number) ->
                        new NamedRecord(found.getLong("id"), found.getString("slug"), found.getString(NAME), null, 1))
                .list();
    }

    /** There are very many people: their names are looked up in an index. */
    private static String same(RecordKind kind, String name) {
        return kind == RecordKind.PERSON
                ? "plain_name(%1$s) like '%%' || t.plain || '%%' and plain_name(%1$s) = t.plain".formatted(name)
                : "replace(plain_name(%s), ' ', '') = replace(t.plain, ' ', '')".formatted(name);
    }
}
