package org.parley.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.party.Appointment;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.People;
import org.parley.web.BadRequestException;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by name and party, in three statements. */
@Service
class FindingPersonLists {

    private static final String PEOPLE = """
            select p.id, p.slug, p.name, p.aliases, count(*) over () as total,
                   (select count(*) from delegation_member m where m.person_id = p.id) as rounds
            from person p
            where (:q = '' or strpos(lower(p.name || ' ' || array_to_string(p.aliases, ' ')), lower(:q)) > 0)
              and (:party = '' or exists (select from appointment a join party y on y.id = a.party_id
                                          where a.person_id = p.id and y.slug = :party)
                or exists (select from delegation_member m join delegation d on d.id = m.delegation_id
                             join party y on y.id = d.party_id where m.person_id = p.id and y.slug = :party))
            order by p.name, p.id limit :size offset :start""";

    private final JdbcClient database;
    private final Parties parties;
    private final People people;

    FindingPersonLists(JdbcClient database, Parties parties, People people) {
        this.database = database;
        this.parties = parties;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public PersonList of(@Nullable String q, @Nullable String party, int page) {
        Pageable request = Paging.request(page);
        List<Choice> known = parties.findAll(Sort.by("name")).stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        if (party != null && known.stream().noneMatch(each -> each.value().equals(party))) {
            throw new BadRequestException("There is no party “%s”. Choose one of the list.".formatted(party));
        }
        int[] total = {0};
        List<Row> rows = database.sql(PEOPLE)
                .param("q", q == null ? "" : q)
                .param("party", party == null ? "" : party)
                .param("size", request.getPageSize())
                .param("start", request.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return Row.of(row);
                })
                .list();
        Map<Long, List<Appointment>> titles = people
                .appointmentsOf(rows.stream().map(Row::id).toList())
                .stream()
                .collect(Collectors.groupingBy(each -> each.person().id()));
        return new PersonList(
                q,
                party,
                known,
                rows.stream()
                        .map(each -> item(each, titles.getOrDefault(each.id(), List.of())))
                        .toList(),
                Paging.of(new PageImpl<>(rows, request, total[0]), "/people", "q", q, "party", party));
    }

    private static PersonList.Item item(Row row, List<Appointment> titles) {
        List<Party> parties = new ArrayList<>();
        titles.forEach(each -> {
            if (!parties.contains(each.party())) {
                parties.add(each.party());
            }
        });
        return new PersonList.Item(
                row.slug,
                row.name,
                row.aliases,
                TitleOrder.lastFirst(titles).stream()
                        .findFirst()
                        .map(Appointment::title)
                        .orElse(null),
                parties.stream().map(PartyMark::of).toList(),
                row.rounds);
    }

    private record Row(long id, String slug, String name, List<String> aliases, int rounds) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getString("name"),
                    List.of((String[]) row.getArray("aliases").getArray()),
                    row.getInt("rounds"));
        }
    }
}
