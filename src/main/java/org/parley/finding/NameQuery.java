package org.parley.finding;

/** The statements that find names. What they compare is what the indexes of trigrams hold, to the letter. */
final class NameQuery {

    private static final String PERSON = """
            select p.id, p.slug, p.name,
                   (select a.title || ', ' || t.name from appointment a join party t on t.id = a.party_id where a.person_id = p.id
                    order by a.to_latest desc nulls first, a.from_earliest desc nulls last, a.id desc limit 1) as note, p.alike
            from (select p.*, word_similarity(plain_name(:typed), plain_name(p.name, p.aliases)) as alike from person p
                  where length(plain_name(:typed)) > 1 and (%s
                      or split_part(plain_name(:typed), ' ', -1) <%% plain_name(p.name, p.aliases))
                  order by alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name, p.id limit :limit) p
            order by p.alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name, p.id""".formatted(isLike("plain_name(p.name, p.aliases)"));

    private static final String PARTY = """
            select p.id, p.slug, p.name, p.short_name as note,
                   word_similarity(plain_name(:typed), plain_name(p.name || ' / ' || p.short_name)) as alike
            from party p where length(plain_name(:typed)) > 1 and (%s)
            order by alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name, p.id limit :limit""".formatted(isLike("plain_name(p.name || ' / ' || p.short_name)"));

    private static final String SOURCE = """
            select s.id, s.slug, s.publisher || ': ' || s.title as name, s.published_on_edtf as note,
                   word_similarity(plain_name(:typed), plain_name(s.publisher || ' / ' || s.title)) as alike
            from source s where length(plain_name(:typed)) > 1 and (%s)
            order by alike desc, s.published_on_latest desc nulls last, s.id desc limit :limit""".formatted(isLike("plain_name(s.publisher || ' / ' || s.title)"));

    private static final String PLACE = """
            select 0 as id, null as slug, p.name, nullif(p.where_it_is, '') as note,
                   word_similarity(plain_name(:typed), plain_name(p.name)) as alike
            from (select r.city as name, coalesce(r.country, '') as where_it_is from round r
                  where r.city is not null and length(plain_name(:typed)) > 1 and (%s)
                  union
                  select r.venue, concat_ws(', ', r.city, r.country) from round r
                  where r.venue is not null and length(plain_name(:typed)) > 1 and (%s)) p
            order by alike desc, similarity(plain_name(:typed), plain_name(p.name)) desc, p.name, p.where_it_is limit :limit""".formatted(isLike("plain_name(r.city)"), isLike("plain_name(r.venue)"));

    private NameQuery() {}

    static String of(Findable kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case PARTY -> PARTY;
            case SOURCE -> SOURCE;
            case PLACE -> PLACE;
        };
    }

    /** Words much like what was typed, or the very letters within a word. */
    private static String isLike(String names) {
        return "plain_name(:typed) <% " + names + " or " + names + " like '%' || plain_name(:typed) || '%'";
    }
}
