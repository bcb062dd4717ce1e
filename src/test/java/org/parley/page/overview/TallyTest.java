package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.agreement.AgreementType.PRISONER_EXCHANGE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.DeliveryDescription;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

class TallyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Negotiation TALKS = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About something", null, NegotiationStatus.ACTIVE, null));

    private final Agreement spring = agreement("spring", PRISONER_EXCHANGE, "2025-05-16");
    private final Agreement summer = agreement("summer", PRISONER_EXCHANGE, "2025-07-23");
    private final Agreement winter = agreement("winter", PRISONER_EXCHANGE, "2026-02-05");

    @Test
    void the_newest_come_first_and_those_without_a_day_last() {
        Agreement undated = agreement("undated", PRISONER_EXCHANGE, null);

        assertThat(RecentAgreements.newestFirst(List.of(undated, spring, winter, summer), LocalDate.of(2030, 1, 1)))
                .containsExactly(winter, summer, spring, undated);
    }

    @Test
    void promises_that_read_the_same_are_one_tally_of_each_side() {
        commitment(winter, "Ukraine", 157)
                .deliver(new DeliveryDescription(
                        FuzzyDate.parse("2026-02-05"), Bound.EXACTLY, 157L, null, null, null, null));
        commitment(winter, "Russia", 157)
                .deliver(new DeliveryDescription(
                        FuzzyDate.parse("2026-02-05"), Bound.EXACTLY, 157L, null, null, null, null));
        commitment(winter, "Ukraine", 3);

        List<Tally> tallies = tallies(winter);

        assertThat(tallies).extracting(each -> each.promised().least()).containsExactly(157L, 3L);
        assertThat(tallies.get(0).isEach()).isTrue();
        assertThat(tallies.get(0).owner()).isNull();
        assertThat(tallies.get(1).owner()).isEqualTo("Ukraine");
        assertThat(tallies.get(1).standing().isOwing()).isTrue();
        assertThat(tallies.get(1).isDrawn())
                .as("an empty bar would say that nothing was delivered")
                .isFalse();
    }

    @Test
    void sides_that_delivered_differently_are_told_apart() {
        commitment(summer, "Ukraine", 1000)
                .deliver(new DeliveryDescription(
                        FuzzyDate.parse("2025-08-01"), Bound.EXACTLY, 400L, null, null, null, null));
        commitment(summer, "Russia", 1000);

        assertThat(tallies(summer)).extracting(Tally::owner).containsExactly("Ukraine", "Russia");
    }

    @Test
    void nobody_knows_what_remains_of_a_promise_kept_in_numbers_not_given() {
        commitment(summer, "Ukraine", 1000)
                .deliver(new DeliveryDescription(
                        FuzzyDate.parse("2025-08"), Bound.EXACTLY, null, null, null, null, "an exchange"));

        Tally tally = tallies(summer).get(0);

        assertThat(tally.standing().how()).isEqualTo(CommitmentStanding.How.UNCOUNTED);
        assertThat(tally.standing().isOwing()).isFalse();
        assertThat(tally.standing().isPastWindow()).isFalse();
        assertThat(tally.isDrawn()).isFalse();
    }

    private static List<Tally> tallies(Agreement agreement) {
        return Tally.of(agreement, each -> each.by() == null, each -> List.of(), TODAY);
    }

    private static Agreement agreement(String title, AgreementType type, String day) {
        return new Agreement(
                TALKS,
                title,
                new AgreementDescription(
                        title,
                        type,
                        null,
                        null,
                        day == null ? null : FuzzyDate.parse(day),
                        null,
                        null,
                        AgreementForm.ORAL,
                        AgreementStatus.ANNOUNCED,
                        null,
                        null,
                        null));
    }

    private static Commitment commitment(Agreement agreement, String by, long quantity) {
        Party party = new Party(
                by.toLowerCase(java.util.Locale.ROOT),
                new PartyDescription(by, by.substring(0, 2), PartyKind.STATE, null, "#123456", MarkPattern.SOLID));
        return agreement.commit(new CommitmentDescription(
                party, null, "Hand over", Bound.EXACTLY, quantity, null, "prisoners", FuzzyDate.parse("2026-02-10")));
    }
}
