package org.parley.page.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.PartyKind;
import org.parley.record.party.PartyMark;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class PartyLists {

    private static final String PARTIES = """
            select p.slug, p.short_name, p.name, p.colour, p.pattern, p.kind, count(*) over () as total,
                   (select count(distinct t.negotiation_id) from delegation d join round r on r.id = d.round_id
                      join track t on t.id = r.track_id where d.party_id = p.id) as negotiations,
                   (select count(*) from delegation d where d.party_id = p.id) as rounds,
                   (select count(distinct s.issue_id) from position s where s.party_id = p.id) as positions
            from party p
            where :q = '' or strpos(lower(p.name || ' ' || p.short_name), lower(:q)) > 0
            order by p.name, p.id limit :size offset :start""";

    private final JdbcClient database;

    PartyLists(JdbcClient database) {
        this.database = database;
    }

    PartyList of(@Nullable String q, int page) {
        Pageable request = Paging.request(page);
        int[] total = {0};
        List<PartyList.Item> parties = database.sql(PARTIES)
                .param("q", q == null ? "" : q)
                .param("size", request.getPageSize())
                .param("start", request.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(row);
                })
                .list();
        return new PartyList(q, parties, Paging.of(new PageImpl<>(parties, request, total[0]), "/parties", "q", q));
    }

    private static PartyList.Item item(ResultSet row) throws SQLException {
        return new PartyList.Item(
                mark(row),
                PartyKind.valueOf(row.getString("kind")),
                row.getInt("negotiations"),
                row.getInt("rounds"),
                row.getInt("positions"));
    }

    static PartyMark mark(ResultSet row) throws SQLException {
        return new PartyMark(
                row.getString("slug"),
                row.getString("short_name"),
                row.getString("name"),
                row.getString("colour"),
                MarkPattern.valueOf(row.getString("pattern")));
    }
}
