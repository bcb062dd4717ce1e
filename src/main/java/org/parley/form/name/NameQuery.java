package org.parley.form.name;

/** The statements that find names. What they compare is what the indexes of trigrams hold, to the letter. */
final class NameQuery {

    private static final String NAMES_OF_PERSON = "plain_name(p.name, p.aliases)";
    private static final String NAMES_OF_PARTY = "plain_name(p.name || ' / ' || p.short_name)";
    private static final String NAMES_OF_SOURCE = "plain_name(s.publisher || ' / ' || s.title)";

    private static final String LATEST_TITLE = """
            (select a.title || ', ' || t.name from appointment a join party t on t.id = a.party_id where a.person_id = p.id
             and a.title is not null order by a.to_latest desc nulls first, a.from_earliest desc nulls last, a.id desc limit 1)""";

    private static final String PERSON = """
            select p.id, p.slug, p.name,
                   %s as note, p.alike
            from (select p.*, word_similarity(plain_name(:typed), plain_name(p.name, p.aliases)) as alike from person p
                  where length(plain_name(:typed)) > 1 and (%s
                      or split_part(plain_name(:typed), ' ', -1) <%% plain_name(p.name, p.aliases))
                  order by alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.id limit :limit) p
            order by p.alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.id
            """.formatted(LATEST_TITLE, isLike(NAMES_OF_PERSON));

    private static final String PARTY = """
            select p.id, p.slug, p.name, p.short_name as note,
                   word_similarity(plain_name(:typed), plain_name(p.name || ' / ' || p.short_name)) as alike
            from party p where length(plain_name(:typed)) > 1 and (%s)
            order by alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name collate people, p.id limit :limit
            """.formatted(isLike(NAMES_OF_PARTY));

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
     * Who goes by each of several names ({@code t}), at least one row for each: {@code exact} tells whether by the slug, {@code whole} whether by the whole name or by a last name
     * alone, of a party by a word of its name.
     */
    private static final String CALLED_PERSON = """
            select t.at, t.plain, p.slug = t.slug as exact, p.id, p.slug, p.name, %s as note,
                   p.slug = t.slug or plain_name(p.name) = t.plain
                       or t.plain in (select plain_name(a) from unnest(p.aliases) a) as whole
            from %s left join person p on p.slug = t.slug or (t.plain <> '' and %s like '%%' || t.plain || '%%'
                and exists (select 1 from unnest(p.aliases || p.name) a where ' ' || plain_name(a) like '%% ' || t.plain))
            order by t.at, p.id
            """;

    private static final String CALLED_PARTY = """
            select t.at, t.plain, p.slug = t.slug as exact, p.id, p.slug, p.name, p.short_name as note,
                   p.slug = t.slug or lower(p.short_name) = lower(t.typed) or p.iso_code = upper(t.typed)
                       or plain_name(p.name) = t.plain as whole
            from %s left join party p on p.slug = t.slug or lower(p.short_name) = lower(t.typed) or p.iso_code = upper(t.typed)
                or (t.plain <> '' and %s like '%%' || t.plain || '%%' and ' ' || plain_name(p.name) || ' ' like '%% ' || t.plain || ' %%')
            order by t.at, p.id
            """;

    private static final String CALLED_SOURCE = """
            select t.at, t.plain, s.slug = t.slug as exact, s.id, s.slug, s.publisher || ': ' || s.title as name, s.published_on_edtf as note, true as whole
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
             join field_term own on own.plain = plain_name(u.typed)
             join field_term other on other.meaning = own.meaning and other.plain <> own.plain) t""";

    /** The names of some records, and whether another of the kind goes by the same. */
    private static final String NAME_OF_PERSON = """
            select p.id, p.slug, p.name, exists (
                select 1 from person o where o.id <> p.id and plain_name(o.name, o.aliases) like '%' || plain_name(p.name) || '%'
                and (plain_name(o.name) = plain_name(p.name)
                    or plain_name(p.name) in (select plain_name(a) from unnest(o.aliases) a))) as shared
            from person p where p.id in (:ids)""";

    private static final String NAME_OF_PARTY = """
            select p.id, p.slug, p.name,
                exists (select 1 from party o where o.id <> p.id and plain_name(o.name) = plain_name(p.name)) as shared
            from party p where p.id in (:ids)""";

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
            case PERSON -> CALLED_PERSON.formatted(LATEST_TITLE, TYPED, NAMES_OF_PERSON);
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
}
