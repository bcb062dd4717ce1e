package org.parley.page.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Appointment;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.party.People;
import org.parley.record.party.Tenure;
import org.parley.web.BadRequestException;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PersonLists {

    /** Only what is asked stands in it: what is always true by chance keeps the database from its indexes. */
    private static final String PEOPLE = """
            select p.id, p.slug, p.name,
                   array(select o.name from other_name o where o.record_id = p.id order by o.id) as other_names,
                   (select count(*) from person p where %1$s) as total,
                   (select count(*) from delegation_member m where m.person_id = p.id) as rounds
            from person p where %1$s order by p.name collate people, p.id limit :size offset :start""";

    private static final String CALLED = """
            (plain_name(p.name) like '%' || plain_name(:q) || '%' or p.id in (
                select o.record_id from other_name o
                where o.record_kind = 'PERSON' and plain_name(o.name) like '%' || plain_name(:q) || '%'))""";
    private static final String OF_PARTY = """
            p.id in (select a.person_id from appointment a join party y on y.id = a.party_id where y.slug = :party
                     union select m.person_id from party y join delegation d on d.party_id = y.id
                           join delegation_member m on m.delegation_id = d.id where y.slug = :party)""";

    private final JdbcClient database;
    private final Parties parties;
    private final People people;
    private final Clock clock;

    PersonLists(JdbcClient database, Parties parties, People people, Clock clock) {
        this.database = database;
        this.parties = parties;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PersonList of(@Nullable String q, @Nullable String party, int page) {
        Pageable request = Paging.request(page);
        List<Choice> known = parties.inOrder().stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        if (party != null && known.stream().noneMatch(each -> each.value().equals(party))) {
            throw new BadRequestException("error.asked.any", "party", party);
        }
        int[] total = {0};
        List<Row> rows = database.sql(PEOPLE.formatted(condition(q, party)))
                .param("q", q)
                .param("party", party)
                .param("size", request.getPageSize())
                .param("start", request.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return Row.of(row);
                })
                .list();
        Map<Long, List<Tenure>> titles = people
                .titlesOf(rows.stream().map(Row::id).toList())
                .tenures()
                .stream()
                .collect(Collectors.groupingBy(each -> each.person().id()));
        LocalDate today = LocalDate.now(clock);
        return new PersonList(
                q,
                party,
                known,
                rows.stream()
                        .map(each -> item(each, titles.getOrDefault(each.id(), List.of()), today))
                        .toList(),
                Paging.of(new PageImpl<>(rows, request, total[0]), "/people", "q", q, "party", party));
    }

    private static String condition(@Nullable String q, @Nullable String party) {
        List<String> conditions = new ArrayList<>();
        if (q != null) {
            conditions.add(CALLED);
        }
        if (party != null) {
            conditions.add(OF_PARTY);
        }
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private static PersonList.Item item(Row row, List<Tenure> titles, LocalDate today) {
        List<Party> parties = new ArrayList<>();
        titles.forEach(each -> {
            if (!parties.contains(each.appointment().party())) {
                parties.add(each.appointment().party());
            }
        });
        return new PersonList.Item(
                row.slug,
                row.name,
                row.otherNames,
                titles.stream()
                        .min(Comparator.comparing((Tenure each) -> each.isAheadOf(today))
                                .thenComparing(Tenure::appointment, Appointment.LAST_FIRST))
                        .map(each -> each.on(today))
                        .orElse(null),
                parties.stream().map(PartyMark::of).toList(),
                row.rounds);
    }

    private record Row(long id, String slug, String name, List<String> otherNames, int rounds) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getString("name"),
                    List.of((String[]) row.getArray("other_names").getArray()),
                    row.getInt("rounds"));
        }
    }
}
