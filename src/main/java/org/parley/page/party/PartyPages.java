package org.parley.page.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.Attendance;
import org.parley.record.Attendances;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Commitments;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.Positions;
import org.parley.record.party.Party;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Tenure;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PartyPages {

    private final PartyIdentities identities;
    private final Attendances attendances;
    private final Positions positions;
    private final Commitments commitments;
    private final People people;
    private final Evidences evidences;
    private final Clock clock;

    PartyPages(
            PartyIdentities identities,
            Attendances attendances,
            Positions positions,
            Commitments commitments,
            People people,
            Evidences evidences,
            Clock clock) {
        this.identities = identities;
        this.attendances = attendances;
        this.positions = positions;
        this.commitments = commitments;
        this.people = people;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PartyPage of(String slug, PartyPaging asked) {
        LocalDate today = LocalDate.now(clock);
        PartyIdentity identity = identities.of(slug);
        Party party = identity.party();
        Attendance.Found found = attendances.ofParty(party.id(), asked.roundsAsked());
        Page<Attendance> sat = new PageImpl<>(found.attendances(), asked.roundsAsked(), found.total());
        Page<Issue> issues = positions.issuesOf(party.id(), asked.positionsAsked());
        List<Position> held = issues.isEmpty() ? List.of() : positions.ofParty(party.id(), issues.getContent());
        Page<Long> owedByIt = commitments.owedBy(party.id(), asked.commitmentsAsked());
        List<Commitment> owed = owedByIt.isEmpty() ? List.of() : commitments.withDeliveries(owedByIt.getContent());
        Page<Person> stoodForIt = people.whoStoodFor(party.id(), Paging.request(1));
        List<Long> named = new ArrayList<>(List.of(party.id()));
        sat.forEach(each -> named.add(each.record()));
        List<Recorded> contested = new ArrayList<>(held);
        owed.forEach(each -> contested.addAll(each.told(today)));
        contested.addAll(identity.parts());
        contested.forEach(each -> named.add(each.id()));
        return new PartyPage(
                identity,
                new PartyPage.Part<>(sat.getContent(), asked.ofRounds(slug, sat)),
                new PartyPage.Part<>(PositionThread.of(held), asked.ofPositions(slug, issues)),
                new PartyPage.Part<>(owed, asked.ofCommitments(slug, owedByIt)),
                titlesFor(party, stoodForIt.getContent()),
                stoodForIt.hasNext(),
                evidences.of(named, contested),
                today);
    }

    private List<Tenure> titlesFor(Party party, List<Person> found) {
        return people.titlesOf(found.stream().map(Person::id).toList()).tenures().stream()
                .filter(each -> each.appointment().party().id() == party.id())
                .toList();
    }
}
