package org.parley.form.name;

import org.parley.history.RecordKind;

/** The statements that find names. What they compare is what the indexes of trigrams hold, to the letter. */
final class NameQuery {

    /** Held until the transaction ends, in one order, so that nobody waits for somebody who waits for them. */
    static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(cast(:names as text[])) as name""";

    private static final String NAMES_OF_PARTY = "plain_name(p.name || ' / ' || p.short_name)";
    private static final String NAMES_OF_SOURCE = "plain_name(s.publisher || ' / ' || s.title)";

    private static final String LATEST_TITLE = """
            (select a.title || ', ' || t.name from appointment a join party t on t.id = a.party_id where a.person_id = p.id
             and a.title is not null order by a.to_latest desc nulls first, a.from_earliest desc nulls last, a.id desc limit 1)""";

    /**
     * Numbers of records of a table, the likest names first. A name of a record is its own, or one of its other names: each
     * has an index of its own.
     */
    private static final String ALIKE = """
            (select n.id, max(n.alike) as alike
             from (select p.id, word_similarity(plain_name(:typed), %1$s) as alike from %2$s p
                   where length(plain_name(:typed)) > 1 and (%3$s)
                   union all
                   select o.record_id, word_similarity(plain_name(:typed), plain_name(o.name)) from other_name o
                   where o.record_kind = '%4$s' and length(plain_name(:typed)) > 1 and (%5$s)) n
             group by n.id) n""";

    private static final String PERSON = """
            select p.id, p.slug, p.name,
                   %s as note, p.alike
            from (select p.*, n.alike from %s join person p on p.id = n.id
                  order by n.alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.id limit :limit) p
            order by p.alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.id
            """.formatted(
                    LATEST_TITLE,
                    ALIKE.formatted(
                            "plain_name(p.name)",
                            "person",
                            isLikeOfPerson("plain_name(p.name)"),
                            RecordKind.PERSON,
                            isLikeOfPerson("plain_name(o.name)")));

    private static final String PARTY = """
            select p.id, p.slug, p.name, p.short_name as note, n.alike
            from %s join party p on p.id = n.id
            order by n.alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.id limit :limit
            """.formatted(ALIKE.formatted(
            NAMES_OF_PARTY, "party", isLike(NAMES_OF_PARTY), RecordKind.PARTY, isLike("plain_name(o.name)")));

    private static final String SOURCE = """
            select s.id, s.slug, s.publisher || ': ' || s.title as name, s.published_on_edtf as note,
                   word_similarity(plain_name(:typed), plain_name(s.publisher || ' / ' || s.title)) as alike
            from source s where length(plain_name(:typed)) > 1 and (%s)
            order by alike desc, s.published_on_latest desc nulls last, s.id desc limit :limit
            """.formatted(isLike(NAMES_OF_SOURCE));

    private static final String PLACE = """
            select 0 as id, null as slug, p.name, nullif(p.where_it_is, '') as note,
                   word_similarity(plain_name(:typed), plain_name(p.name)) as alike
            from (select r.city as name, coalesce(r.country, '') as where_it_is from round r
                  where r.city is not null and length(plain_name(:typed)) > 1 and (%s)
                  union
                  select r.venue, concat_ws(', ', r.city, r.country) from round r
                  where r.venue is not null and length(plain_name(:typed)) > 1 and (%s)) p
            order by alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.where_it_is limit :limit
            """.formatted(isLike("plain_name(r.city)"), isLike("plain_name(r.venue)"));

    /**
     * Who goes by each of several names ({@code t}), at least one row for each: {@code exact} tells whether by the slug, {@code present}
     * whether by the name it has now, {@code whole} whether by the whole name or by a last name
     * alone, of a party by a word of its name. One of its other names does as well.
     */
    private static final String CALLED_PERSON = """
            select t.at, t.plain, coalesce(c.exact, false) as exact, p.id, p.slug, p.name, %s as note, coalesce(c.present, false) as present, coalesce(c.whole, false) as whole
            from %s left join lateral (
                select n.id, bool_or(n.exact) as exact, bool_or(n.present) as present, bool_or(n.whole) as whole
                from (select p.id, true as exact, true as present, true as whole from person p where p.slug = t.slug
                      union all
                      select p.id, false, plain_name(p.name) = t.plain, plain_name(p.name) = t.plain from person p
                      where t.plain <> '' and plain_name(p.name) like '%%' || t.plain
                          and ' ' || plain_name(p.name) like '%% ' || t.plain
                      union all
                      select o.record_id, false, false, plain_name(o.name) = t.plain from other_name o
                      where o.record_kind = 'PERSON' and t.plain <> '' and plain_name(o.name) like '%%' || t.plain
                          and ' ' || plain_name(o.name) like '%% ' || t.plain) n
                group by n.id) c on true
            left join person p on p.id = c.id
            order by t.at, p.id
            """;

    private static final String CALLED_PARTY = """
            select t.at, t.plain, coalesce(c.exact, false) as exact, p.id, p.slug, p.name, p.short_name as note, coalesce(c.present, false) as present, coalesce(c.whole, false) as whole
            from %s left join lateral (
                select n.id, bool_or(n.exact) as exact, bool_or(n.present) as present, bool_or(n.whole) as whole
                from (select p.id, p.slug = t.slug as exact,
                             present.name as present, p.slug = t.slug or present.name as whole
                      from party p
                      cross join lateral (select coalesce(lower(p.short_name) = lower(t.typed) or p.iso_code = upper(t.typed)
                          or plain_name(p.name) = t.plain, false) as name) present
                      where p.slug = t.slug or lower(p.short_name) = lower(t.typed) or p.iso_code = upper(t.typed)
                          or (t.plain <> '' and %s like '%%' || t.plain || '%%' and ' ' || plain_name(p.name) || ' ' like '%% ' || t.plain || ' %%')
                      union all
                      select o.record_id, false, false, plain_name(o.name) = t.plain from other_name o
                      where o.record_kind = 'PARTY' and t.plain <> '' and plain_name(o.name) like '%%' || t.plain || '%%'
                          and ' ' || plain_name(o.name) || ' ' like '%% ' || t.plain || ' %%') n
                group by n.id) c on true
            left join party p on p.id = c.id
            order by t.at, p.id
            """;

    private static final String CALLED_SOURCE = """
            select t.at, t.plain, s.slug = t.slug as exact, s.id, s.slug, s.publisher || ': ' || s.title as name, s.published_on_edtf as note, true as present, true as whole
            from %s left join source s on s.slug = t.slug or s.address = t.typed
                or (t.plain <> '' and %s like '%%' || t.plain || '%%' and plain_name(s.title) = t.plain)
                or plain_name(s.publisher || ': ' || s.title) = t.plain
            order by t.at, s.id
            """;

    private static final String TYPED = """
            (select u.at, u.typed, u.slug, plain_name(u.typed) as plain
             from unnest(:typed::text[], :slugs::text[]) with ordinality u(typed, slug, at)) t""";

    /** The same, and beside each what the field calls it, too. */
    private static final String TYPED_IN_ALL_WORDS = """
            (select u.at, u.typed, plain_name(u.typed) as plain
             from unnest(:typed::text[]) with ordinality u(typed, at)
             union all
             select u.at, other.words, other.plain
             from unnest(:typed::text[]) with ordinality u(typed, at)
             join field_word own on own.plain = plain_name(u.typed)
             join field_word other on other.term_id = own.term_id and other.plain <> own.plain) t""";

    /** The names of some records, and whether another of the kind goes by the same. */
    private static final String NAME_OF_PERSON = """
            select p.id, p.slug, p.name,
                exists (select 1 from person o where o.id <> p.id and plain_name(o.name) = plain_name(p.name))
                or %s as shared
            from person p where p.id in (:ids)""".formatted(otherGoesBy(RecordKind.PERSON));

    private static final String NAME_OF_PARTY = """
            select p.id, p.slug, p.name,
                exists (select 1 from party o where o.id <> p.id and plain_name(o.name) = plain_name(p.name))
                or %s as shared
            from party p where p.id in (:ids)""".formatted(otherGoesBy(RecordKind.PARTY));

    private static final String NAME_OF_SOURCE = """
            select s.id, s.slug, s.publisher || ': ' || s.title as name, exists (
                select 1 from source o where o.id <> s.id
                and plain_name(o.publisher || ': ' || o.title) = plain_name(s.publisher || ': ' || s.title)) as shared
            from source s where s.id in (:ids)""";

    private NameQuery() {}

    /** What is called much like {@code :typed}, {@code :limit} of them, the likest first. */
    static String of(Findable kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case PARTY -> PARTY;
            case SOURCE -> SOURCE;
            case PLACE -> PLACE;
        };
    }

    /** The same for each of several names. */
    static String alike(Findable kind) {
        return "select * from (select distinct on (t.at, n.id) t.at, n.* from " + TYPED_IN_ALL_WORDS
                + " cross join lateral (" + of(kind).replace(":typed", "t.typed")
                + ") n order by t.at, n.id, n.alike desc) n order by n.at, n.alike desc";
    }

    /** What goes by each of several names. */
    static String called(Findable kind) {
        return switch (kind) {
            case PERSON -> CALLED_PERSON.formatted(LATEST_TITLE, TYPED);
            case PARTY -> CALLED_PARTY.formatted(TYPED, NAMES_OF_PARTY);
            case SOURCE -> CALLED_SOURCE.formatted(TYPED, NAMES_OF_SOURCE);
            case PLACE -> throw new IllegalArgumentException("a place is no record");
        };
    }

    static String names(Findable kind) {
        return switch (kind) {
            case PERSON -> NAME_OF_PERSON;
            case PARTY -> NAME_OF_PARTY;
            case SOURCE -> NAME_OF_SOURCE;
            case PLACE -> throw new IllegalArgumentException("a place is no record");
        };
    }

    /** Words much like what was typed, or the very letters within a word. */
    private static String isLike(String names) {
        return "plain_name(:typed) <% " + names + " or " + names + " like '%' || plain_name(:typed) || '%'";
    }

    /** Of people, a last name that is much like what was typed last, too. */
    private static String isLikeOfPerson(String name) {
        return isLike(name) + " or split_part(plain_name(:typed), ' ', -1) <% " + name;
    }

    /** Whether another record of the kind has the name among its other names. */
    private static String otherGoesBy(RecordKind kind) {
        return "exists (select 1 from other_name o where o.record_kind = '" + kind
                + "' and o.record_id <> p.id and plain_name(o.name) like '%' || plain_name(p.name) || '%'"
                + " and plain_name(o.name) = plain_name(p.name))";
    }
}
