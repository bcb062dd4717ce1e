package org.parley.page.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds and ranks, in one statement. Of a word that very many entries have, those that have it in their title come first,
 * and of the rest as many as can be ranked while somebody waits: the first of the table. An index would read its whole list of such
 * a word before it gives the first of them, so a part of the table is looked through before it is asked; it finds the same ones.
 * How large a part depends on how often the first pages have the word, and on how long the list must be then.
 * The second condition on titles is not for an index: it is for words that must not occur in the rest.
 */
@Component
class SearchHits {

    static final int MOST_BY_TITLE = 400;
    static final int MOST = 1000;

    /** Of the table: more than ten thousand entries, looked through in a few milliseconds. */
    private static final int FIRST_PAGES = 600;

    /** Looked through, too, where the first ones have the word so often that the list of the index would take longer to read. */
    private static final int PAGES = 3000;

    /**
     * How often the first pages have such a word: the longer the table, the longer the list, and the rarer the word. Measured: a page of the table
     * takes as long as 160 entries of the list.
     */
    static final String OFTEN =
            "(select 240000 / sqrt(greatest(relpages, 1)) from pg_class where oid = cast('search_entry' as regclass))";

    private static final String OF_ENTRY =
            "e.record_id, e.kind, e.negotiation_id, e.party_ids, e.track_id, e.year, e.words";

    static final String TEXT = """
            with asked as materialized (
                select cast(:exact as tsquery) as exact, cast(:wide as tsquery) as wide),
            looked as materialized (
                select %3$s, ts_filter(e.words, '{a}') @@ cast(:everywhere as tsquery) as by_title from search_entry e
                where :one_word and e.ctid < '(%1$d,0)' and (e.words @@ cast(:everywhere as tsquery)) is true limit :most),
            frequent as materialized (
                select * from looked
                union all
                (select %3$s, ts_filter(e.words, '{a}') @@ cast(:everywhere as tsquery) from search_entry e
                 where (select count(*) from looked) between %4$s and :most - 1
                   and e.ctid >= '(%1$d,0)' and e.ctid < '(%2$d,0)' and (e.words @@ cast(:everywhere as tsquery)) is true
                 limit :most - (select count(*) from looked))),
            titled as materialized (
                (select %3$s from frequent e
                 where e.by_title and (select count(*) from frequent where by_title) >= :most_by_title limit :most_by_title)
                union all
                (select %3$s from search_entry e
                 where (select count(*) from frequent where by_title) < :most_by_title
                   and ts_filter(e.words, '{a}') @@ cast(:exact_all as tsquery) and (e.words @@ cast(:exact_all as tsquery)) is true limit :most_by_title)),
            hit as materialized (
                select %3$s from frequent e where (select count(*) from frequent) >= :most
                union all
                (select %3$s from search_entry e
                 where (select count(*) from frequent) < :most and e.words @@ cast(:everywhere as tsquery) limit :most)),
            loose as materialized (
                select %3$s from search_entry e
                where (select count(*) from hit) < :few and cast(:wide as tsquery) <> cast(:exact as tsquery)
                  and e.words @@ cast(:wide_all as tsquery) limit :most)
            select h.record_id, h.kind, h.negotiation_id, array_to_string(h.party_ids, ',') as parties, h.track_id, h.year, h.loosely, h.is_titled,
                   (select coalesce(w.shown_on, w.record_id) || ' ' || w.title from search_entry w where w.record_id = h.record_id) as wording,
                   ts_rank('{0.1, 0.2, 0.4, 1}', h.words, case when h.loosely then a.wide else a.exact end, 1) as rank
            from (select *, false as loosely, true as is_titled from titled
                  union all select *, false, false from hit
                  union all select *, true, false from loose) h, asked a""".formatted(FIRST_PAGES, PAGES, OF_ENTRY, OFTEN);

    private final JdbcClient database;

    SearchHits(JdbcClient database) {
        this.database = database;
    }

    HitList of(SearchQuery query) {
        Map<Long, Hit> found = new LinkedHashMap<>();
        int[] titled = {0};
        int[] counted = {0};
        database.sql(TEXT)
                .param("exact", query.exact())
                .param("wide", query.wide())
                .param("exact_all", with(query.all(), query.exact()))
                .param("one_word", query.isOneWord())
                .param("everywhere", query.inTitles() ? "" : with(query.all(), query.exact()))
                .param("wide_all", with(query.all(), query.wide()))
                .param("most_by_title", MOST_BY_TITLE)
                .param("most", MOST)
                .param("few", Searches.FEW)
                .query(row -> {
                    (row.getBoolean("is_titled") ? titled : counted)[0]++;
                    Hit hit = Hit.of(row);
                    found.putIfAbsent(hit.number(), hit);
                });
        return new HitList(
                sorted(found.values()), counted[0] >= MOST || query.inTitles() && titled[0] >= MOST_BY_TITLE);
    }

    private static List<Hit> sorted(Collection<Hit> hits) {
        return hits.stream().sorted(Hit.ORDER).toList();
    }

    private static String with(String all, String words) {
        return all.isEmpty() ? words : "(" + words + ") & " + all;
    }
}
