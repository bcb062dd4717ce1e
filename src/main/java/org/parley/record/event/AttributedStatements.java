package org.parley.record.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.history.Recorded;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.springframework.stereotype.Service;

/** Finds statements in the order of their days with the titles of their speakers, in two statements of the database. */
@Service
public class AttributedStatements {

    private final Statements statements;
    private final People people;

    AttributedStatements(Statements statements, People people) {
        this.statements = statements;
        this.people = people;
    }

    public List<AttributedStatement> ofIssue(long issue) {
        return attributed(statements.ofIssue(issue));
    }

    public List<AttributedStatement> ofAgreement(long agreement) {
        return attributed(statements.ofAgreement(agreement));
    }

    /** What was claimed of the list of open issues of a negotiation by a day, the last first. */
    public List<AttributedStatement> ofList(long negotiation, LocalDate day) {
        List<AttributedStatement> claims =
                new ArrayList<>(attributed(statements.claiming(negotiation, Claim.LIST_SHRANK).stream()
                        .filter(each -> each.day().mayBeBy(day))
                        .toList()));
        Collections.reverse(claims);
        return claims;
    }

    private List<AttributedStatement> attributed(List<Statement> found) {
        Titles titles = people.titlesOf(found.stream()
                .map(Statement::person)
                .filter(Objects::nonNull)
                .map(Person::id)
                .toList());
        return found.stream()
                .sorted(Comparator.comparing(Statement::day).thenComparing(Statement::id))
                .map(each -> new AttributedStatement(
                        each, each.person() == null ? List.of() : titles.on(each.day(), each.person(), each.party())))
                .toList();
    }

    /**
     * A statement, and what its speaker was on that day.
     *
     * @param titles none where no person speaks, or no title is known
     */
    public record AttributedStatement(Statement statement, List<KnownTitle> titles) {

        /** The statement, and what its speaker was. */
        public List<Recorded> records() {
            List<Recorded> records = new ArrayList<>(List.of(statement));
            titles.stream().map(KnownTitle::appointment).forEach(records::add);
            return records;
        }
    }
}
