package org.parley.page.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.record.evidence.AssertedValueLabels;
import org.parley.record.source.Source;
import org.parley.record.source.Sources;
import org.parley.web.Labels;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a source and a page of what it is cited for, in two statements, and in one more where it names parties, however often it is
 * cited.
 */
@Service
class SourcePages {

    /**
     * A record is called as it was in its last revision. Its place is looked for alone ({@code limit}): together, the database might lay out
     * those of all records there are. Its address is, too, for the records of the page only.
     */
    private static final String CITATIONS = """
            with cited as materialized (
                select c.id, c.record_id, c.field, c.asserted_value, c.said_by, c.note, k.kind, w.shown_on, n.slug, n.name,
                       last.label, count(*) over () as total
                from citation c join record k on k.id = c.record_id
                left join lateral (select * from place_of_record p where p.record_id = c.record_id limit 1) w on true
                left join negotiation n on n.id = w.negotiation_id
                left join lateral (select v.label from revision v where v.record_id = c.record_id order by v.id desc limit 1) last on true
                where c.source_id = :source
                order by n.name collate people nulls last, n.slug, k.kind, last.label collate people, c.record_id, c.field nulls first, c.id
                limit :size offset :start)
            select c.*, (select p.address from (%s) p where p.record_id = c.shown_on limit 1) as address from cited c
            order by c.name collate people nulls last, c.slug, c.kind, c.label collate people, c.record_id, c.field nulls first, c.id
            """.formatted(Addresses.PAGES);

    private final Sources sources;
    private final AssertedValueLabels values;
    private final Labels labels;
    private final JdbcClient database;

    SourcePages(Sources sources, AssertedValueLabels values, Labels labels, JdbcClient database) {
        this.sources = sources;
        this.values = values;
        this.labels = labels;
        this.database = database;
    }

    /** @param page of the records that it proves, counted from 1 */
    @Transactional(readOnly = true)
    public SourcePage of(String slug, int page) {
        Source source = sources.findBySlugIn(Set.of(slug)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no source " + slug));
        Pageable request = Paging.request(page);
        int[] total = {0};
        List<SourcePage.Row> rows = database.sql(CITATIONS)
                .param("source", source.id())
                .param("size", request.getPageSize())
                .param("start", request.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return row(row);
                })
                .list();
        Map<String, String> parties = partyNames(rows);
        return new SourcePage(
                source,
                SourcePage.talks(
                        rows.stream().map(each -> inWords(each, parties)).toList()),
                Paging.of(new PageImpl<>(rows, request, total[0]), Addresses.source(slug)));
    }

    private static SourcePage.Row row(ResultSet row) throws SQLException {
        long record = row.getLong("record_id");
        String address = row.getString("address");
        SourcePage.Claimed claimed = new SourcePage.Claimed(
                row.getLong("id"),
                row.getString("field"),
                row.getString("asserted_value"),
                row.getString("said_by"),
                row.getString("note"));
        return new SourcePage.Row(
                row.getString("slug"),
                row.getString("name"),
                new SourcePage.Proved(
                        record,
                        RecordKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        address == null ? Addresses.history(record) : address,
                        List.of(claimed)));
    }

    private SourcePage.Row inWords(SourcePage.Row row, Map<String, String> parties) {
        SourcePage.Proved proved = row.proved();
        List<SourcePage.Claimed> claims = new ArrayList<>();
        proved.claims().forEach(each -> claims.add(inWords(each, parties)));
        return new SourcePage.Row(
                row.slug(),
                row.name(),
                new SourcePage.Proved(proved.number(), proved.kind(), proved.label(), proved.href(), claims));
    }

    private SourcePage.Claimed inWords(SourcePage.Claimed claimed, Map<String, String> parties) {
        String field = claimed.field();
        String value = claimed.value();
        return new SourcePage.Claimed(
                claimed.citation(),
                field == null ? null : labels.field(field),
                field == null || value == null ? value : values.of(field, value, parties),
                claimed.saidBy(),
                claimed.note());
    }

    /** The names of the parties that it asserts, by slug: citations name parties as documents do. */
    private Map<String, String> partyNames(List<SourcePage.Row> rows) {
        Set<String> slugs = new HashSet<>();
        rows.forEach(row -> row.proved().claims().forEach(each -> add(slugs, each.field(), each.value())));
        return values.partyNames(slugs);
    }

    private static void add(Set<String> slugs, @Nullable String field, @Nullable String value) {
        if (field != null && value != null && AssertedValueLabels.isOfParty(field)) {
            slugs.add(value);
        }
    }
}
