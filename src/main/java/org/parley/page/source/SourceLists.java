package org.parley.page.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.date.DateColumns;
import org.parley.record.Addresses;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.SourceKind;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.BadRequestException;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what is cited for the records of a negotiation, in two statements. */
@Service
class SourceLists {

    private static final String CITED = """
            with cited as (
                select c.source_id, count(*) as times from place_of_record w join citation c on c.record_id = w.record_id
                where w.negotiation_id = :negotiation group by c.source_id)
            """;

    private static final String SOURCES = CITED + """
            select s.slug, s.publisher, s.title, s.address, s.published_on_edtf, s.published_on_earliest, s.published_on_latest,
                   s.published_on_words, s.language, s.kind, cited.times, count(*) over () as total
            from cited join source s on s.id = cited.source_id
            where s.kind = any(:kinds) and (:publisher = '' or s.publisher = :publisher)
            order by coalesce(s.published_on_earliest, s.published_on_latest) desc nulls last, s.publisher collate people, s.id
            limit :size offset :start""";

    private static final String PUBLISHERS = CITED + """
            select publisher from (select distinct s.publisher from cited join source s on s.id = cited.source_id) known
            order by publisher collate people""";

    private final NegotiationBands bands;
    private final JdbcClient database;

    SourceLists(NegotiationBands bands, JdbcClient database) {
        this.bands = bands;
        this.database = database;
    }

    /** @param page counted from 1 */
    SourceList of(String negotiation, SourceFilter filter, int page) {
        NegotiationBand band = bands.of(negotiation);
        List<String> publishers = publishers(band.id(), filter);
        Pageable request = Paging.request(page);
        int[] total = {0};
        List<SourceList.Item> sources = database.sql(SOURCES)
                .param("negotiation", band.id())
                .param("kinds", filter.shown().stream().map(Enum::name).toArray(String[]::new))
                .param("publisher", filter.publisher() == null ? "" : filter.publisher())
                .param("size", request.getPageSize())
                .param("start", request.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(row);
                })
                .list();
        String list = Addresses.tab(negotiation, "sources");
        return new SourceList(
                band,
                filter,
                publishers,
                sources,
                Paging.of(new PageImpl<>(sources, request, total[0]), other -> filter.address(list, other)));
    }

    /** @throws BadRequestException when what was asked for is not among them */
    private List<String> publishers(long negotiation, SourceFilter filter) {
        List<String> known = database.sql(PUBLISHERS)
                .param("negotiation", negotiation)
                .query(String.class)
                .list();
        if (filter.publisher() != null && !known.contains(filter.publisher())) {
            throw new BadRequestException("error.asked.inTalks", "publisher", filter.publisher());
        }
        return known;
    }

    private static SourceList.Item item(ResultSet row) throws SQLException {
        return new SourceList.Item(
                row.getString("slug"),
                new SourceDescription(
                        row.getString("publisher"),
                        row.getString("title"),
                        row.getString("address"),
                        DateColumns.of(row, "published_on"),
                        null,
                        row.getString("language"),
                        SourceKind.valueOf(row.getString("kind"))),
                row.getInt("times"));
    }
}
