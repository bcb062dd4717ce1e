package org.parley.page.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.Quantity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a page of results shows, in one statement. */
@Component
class SearchResults {

    private static final String MARKS = "StartSel=\"" + Piece.START + "\",StopSel=\"" + Piece.STOP + "\"";

    /**
     * The record w on whose page an entry e is shown, found once, before pages are looked for: its own where it has one, or a place of its
     * own in a list.
     */
    private static final String SHOWN_ON =
            "select case when e.kind in ('SOURCE', 'STATEMENT', 'MILESTONE') then e.record_id else e.shown_on end as number offset 0";

    /** The address of that page. Each alone ({@code limit}): together, the database would lay out all pages there are to find twenty. */
    private static final String PAGE =
            "select page.address from (" + Addresses.PAGES + ") page where page.record_id = w.number limit 1";

    /** The other name of an entry e that has the words, where its title has not. */
    private static final String OTHER_NAME = """
            select o.name, o.kind from other_name o
            where o.record_id = e.record_id and setweight(search_words_of(o.name), 'A') @@ cast(:words as tsquery)
                and not setweight(search_words_of(e.title), 'A') @@ cast(:words as tsquery)
            order by o.kind = 'FORMER' desc, o.id limit 1""";

    /** How much an entry e is of, and how the text that it is found by says so: it is shown with its bound instead. */
    private static final String COUNTED = """
            select c.bound, c.quantity, c.at_most, c.unit, concat_ws(' ', c.quantity, c.unit) as words
            from commitment c where e.kind = 'COMMITMENT' and c.id = e.record_id
            union all
            select d.bound, d.quantity, d.at_most, c.unit, concat_ws(' ', d.quantity, c.unit)
            from delivery d join commitment c on c.id = d.commitment_id where e.kind = 'DELIVERY' and d.id = e.record_id""";

    /** A short text is shown whole; of a long one what is around the words, and dots where it is cut. */
    private static final String TEXT =
            """
            select e.record_id, e.kind, e.year, n.name as negotiation, e.title as now_called,
                   o.name as called, o.kind = 'FORMER' as is_former,
                   case when e.kind in ('COMMITMENT', 'DELIVERY') then (select string_agg(y.name, ' → ' order by place)
                       from unnest(e.party_ids) with ordinality as owed (party_id, place) join party y on y.id = owed.party_id) end as sides,
                   c.bound, c.quantity, c.at_most, c.unit,
                   ts_headline('record_words', t.title, cast(:words as tsquery), '%1$s,HighlightAll=true') as title,
                   concat(case when not starts_with(t.body, left(translate(h.text, '%2$s', ''), 30)) then '… ' end, h.text,
                          case when right(rtrim(t.body, '.!?”" '), 30) <> right(rtrim(translate(h.text, '%2$s', ''), '.!?”" '), 30) then ' …' end) as snippet,
                   case e.kind
                       when 'TRACK' then (select p.address || '/rounds?track=' || t.slug from track t where t.id = e.record_id)
                       when 'DELIVERY' then p.address || '#deliveries'
                       else p.address end as address
            from unnest(cast(:numbers as bigint[])) with ordinality as shown (number, place)
            join search_entry e on e.record_id = shown.number
            left join negotiation n on n.id = e.negotiation_id
            left join lateral (%5$s) o on true
            left join lateral (%6$s) c on true
            cross join lateral (%4$s) w
            left join lateral (%3$s) p on true
            cross join lateral (select translate(e.title, '%2$s', '') as title, replace(rtrim(translate(
                array_to_string(array_remove(string_to_array(e.body, chr(10)), c.words), chr(10)), '%2$s', ''), chr(10)), chr(10), ' · ') as body) t
            cross join lateral (select ts_headline('record_words', t.body, cast(:words as tsquery), '%1$s,' || case when length(t.body) <= 220
                then 'HighlightAll=true' else 'MaxFragments=2,MaxWords=30,MinWords=15,FragmentDelimiter=" … "' end) as text) h
            order by shown.place""".formatted(MARKS, "" + Piece.START + Piece.STOP, PAGE, SHOWN_ON, OTHER_NAME, COUNTED);

    private final JdbcClient database;

    SearchResults(JdbcClient database) {
        this.database = database;
    }

    /** @param folded hits, those of one title together */
    List<SearchResult> of(List<List<Hit>> folded, SearchQuery query) {
        Map<Long, SearchResult> results =
                each(folded.stream().flatMap(List::stream).toList(), query);
        return folded.stream()
                .map(same -> same.stream()
                        .map(Hit::number)
                        .map(results::get)
                        .filter(Objects::nonNull)
                        .toList())
                .filter(same -> !same.isEmpty())
                .map(same -> same.get(0).with(same.subList(1, same.size())))
                .toList();
    }

    private Map<Long, SearchResult> each(List<Hit> hits, SearchQuery query) {
        Map<Long, SearchResult> results = new HashMap<>();
        boolean loosely = hits.stream().anyMatch(Hit::loosely);
        database.sql(TEXT)
                .param("numbers", hits.stream().map(Hit::number).toArray(Long[]::new))
                .param("words", loosely ? query.wide() : query.exact())
                .query(row -> {
                    results.put(row.getLong("record_id"), result(row));
                });
        return results;
    }

    private static SearchResult.@Nullable Called called(ResultSet row) throws SQLException {
        String name = row.getString("called");
        return name == null
                ? null
                : new SearchResult.Called(name, row.getBoolean("is_former"), row.getString("now_called"));
    }

    /** None of what is not counted; of a delivery that no source counted, only of what it is. */
    private static SearchResult.@Nullable Amount amount(ResultSet row) throws SQLException {
        String bound = row.getString("bound");
        Long quantity = row.getObject("quantity", Long.class);
        if (bound == null || quantity == null && !row.getString("kind").equals(RecordKind.DELIVERY.name())) {
            return null;
        }
        return new SearchResult.Amount(
                quantity == null
                        ? null
                        : Quantity.of(Bound.valueOf(bound), quantity, row.getObject("at_most", Long.class)),
                row.getString("unit"));
    }

    private static SearchResult result(ResultSet row) throws SQLException {
        return new SearchResult(
                row.getString("kind"),
                row.getString("address"),
                Piece.of(row.getString("title")),
                Piece.of(row.getString("snippet")),
                row.getString("negotiation"),
                row.getString("sides"),
                amount(row),
                row.getString("year"),
                called(row),
                List.of());
    }
}
