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
                   (select count(*) from party_share s where s.party_id = p.id and s.rounds > 0) as negotiations,
                   (select coalesce(sum(s.rounds), 0) from party_share s where s.party_id = p.id) as rounds,
                   (select coalesce(sum(s.issues), 0) from party_share s where s.party_id = p.id) as positions
            from party p
            where :q = '' or strpos(lower(p.name || ' ' || p.short_name), lower(:q)) > 0 or exists (
                select 1 from other_name o where o.record_id = p.id and strpos(lower(o.name), lower(:q)) > 0)
            order by p.name collate people, p.id limit :size offset :start""";

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
