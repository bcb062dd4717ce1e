package org.parley.record.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.testing.RoundReports;

class RoundReportTest {

    private final Negotiation talks = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null));
    private final Track track = new Track(talks, "direct", new TrackDescription("Direct", null, null, 1));

    @Test
    void a_round_cannot_end_before_it_began() {
        assertThat(report(RoundStatus.CONCLUDED, "2026-02-05", "2026-02-04").problems())
                .containsExactly(new RoundReport.Problem("lastDay", "lastBeforeFirst"));
        assertThat(report(RoundStatus.CONCLUDED, "2026-02-05", "2026-02").problems())
                .isEmpty();
    }

    @Test
    void a_last_day_needs_a_first() {
        assertThat(report(RoundStatus.CONCLUDED, null, "2026-02-04").problems())
                .containsExactly(new RoundReport.Problem("firstDay", "firstDayMissing"));
    }

    @Test
    void what_was_held_was_not_not_held() {
        assertThat(report(RoundStatus.CONCLUDED, "2026-02-05", null, Outcome.NOT_HELD)
                        .problems())
                .extracting(RoundReport.Problem::rule)
                .containsExactly("heldAndNotHeld");
    }

    @Test
    void a_round_that_is_still_to_come_has_no_result() {
        assertThat(report(RoundStatus.SCHEDULED, null, null, Outcome.HUMANITARIAN)
                        .problems())
                .extracting(RoundReport.Problem::rule)
                .containsExactly("outcomeBeforeHeld");
        assertThat(report(RoundStatus.CANCELLED, null, null, Outcome.NOT_HELD).problems())
                .isEmpty();
    }

    @Test
    void a_round_refuses_a_report_that_contradicts_itself() {
        assertThatThrownBy(() -> new Round(track, report(RoundStatus.CONCLUDED, "2026-02-05", "2026-02-04")))
                .isInstanceOf(RoundReport.IllegalReportException.class)
                .hasMessageContaining("lastBeforeFirst");
    }

    @Test
    void a_party_has_one_delegation_and_a_delegation_one_head() {
        Round round = new Round(track, report(RoundStatus.CONCLUDED, "2026-02-05", null));
        Party ukraine = new Party(
                "ukraine", new PartyDescription("Ukraine", "UA", PartyKind.STATE, "UA", "#8a6a00", MarkPattern.SOLID));
        Delegation delegation = round.addDelegation(new DelegationDescription(ukraine, Capacity.PARTY, null));
        delegation.send(new Person("umerov", new PersonDescription("Rustem Umerov")), MemberRole.HEAD);

        assertThatThrownBy(() -> round.addDelegation(new DelegationDescription(ukraine, Capacity.OBSERVER, null)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> delegation.send(
                        new Person("budanov", new PersonDescription("Kyrylo Budanov")), MemberRole.HEAD))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> delegation.send(
                        new Person("umerov", new PersonDescription("Rustem Umerov")), MemberRole.MEMBER))
                .isInstanceOf(IllegalStateException.class);
    }

    private static RoundReport report(
            RoundStatus status, @Nullable String first, @Nullable String last, Outcome... outcomes) {
        return RoundReports.of(
                "status",
                status,
                "firstDay",
                first == null ? null : FuzzyDate.parse(first),
                "lastDay",
                last == null ? null : FuzzyDate.parse(last),
                "outcomes",
                Set.of(outcomes));
    }
}
