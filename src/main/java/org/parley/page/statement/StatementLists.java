package org.parley.page.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.event.Statement;
import org.parley.record.event.Statements;
import org.parley.record.evidence.Evidences;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.web.BadRequestException;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was said in a negotiation: one statement for each kind of record, however much was said. */
@Service
class StatementLists {

    private static final String SPEAKERS = """
            select 'person' as what, p.slug, p.name from person p
            where p.id in (select s.person_id from statement s where s.negotiation_id = :negotiation)
            union all
            select 'party', p.slug, p.name from party p
            where p.id in (select s.party_id from statement s where s.negotiation_id = :negotiation)
            order by 1, 3""";

    private final NegotiationBands bands;
    private final Statements statements;
    private final People people;
    private final Evidences evidences;
    private final JdbcClient database;

    StatementLists(
            NegotiationBands bands, Statements statements, People people, Evidences evidences, JdbcClient database) {
        this.bands = bands;
        this.statements = statements;
        this.people = people;
        this.evidences = evidences;
        this.database = database;
    }

    /** @param page counted from 1 */
    @Transactional(readOnly = true)
    public StatementList of(String negotiation, StatementFilter filter, int page) {
        NegotiationBand band = bands.of(negotiation);
        StatementList.Speakers speakers = speakers(band.id(), filter);
        Page<Statement> said = statements.list(
                band.id(),
                filter.person(),
                filter.party(),
                filter.tone(),
                filter.from(),
                filter.to(),
                Paging.request(page));
        Titles titles = people.titlesOf(said.stream()
                .map(Statement::person)
                .filter(Objects::nonNull)
                .map(Person::id)
                .distinct()
                .toList());
        List<Recorded> named = new ArrayList<>();
        said.forEach(each -> {
            named.add(each);
            StatementList.titlesOf(titles, each).stream()
                    .map(KnownTitle::appointment)
                    .forEach(named::add);
        });
        String list = Addresses.tab(negotiation, "statements");
        return new StatementList(
                band,
                filter,
                speakers,
                said.getContent(),
                titles,
                Paging.of(said, other -> filter.address(list, other)),
                evidences.of(named));
    }

    private StatementList.Speakers speakers(long negotiation, StatementFilter filter) {
        Map<String, List<Choice>> found = database
                .sql(SPEAKERS)
                .param("negotiation", negotiation)
                .query((row, number) ->
                        Map.entry(row.getString("what"), new Choice(row.getString("slug"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new StatementList.Speakers(
                among(found.getOrDefault("person", List.of()), "person", filter.person()),
                among(found.getOrDefault("party", List.of()), "party", filter.party()));
    }

    /** @throws BadRequestException when what was asked for is not among them */
    private static List<Choice> among(List<Choice> known, String what, @Nullable String asked) {
        if (asked != null && known.stream().noneMatch(each -> each.value().equals(asked))) {
            throw new BadRequestException("error.asked.inTalks", what, asked);
        }
        return known;
    }
}
