package org.parley.record.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.testing.RoundReports;

/** A round with its delegations: what it refuses, and what its history keeps. */
class RoundTest {

    private static final Party UKRAINE = party("ukraine", "UA");
    private static final Party RUSSIA = party("russia", "RU");
    private static final Person UMEROV = person("umerov");
    private static final Person BUDANOV = person("budanov");
    private static final Person ARAKHAMIA = person("arakhamia");

    private final Negotiation talks = negotiation("talks");
    private final Track direct = track(talks, "direct");
    private final Round round = new Round(direct, report(2, "2026-02-04", "Al Shati Palace"));

    @Test
    void is_named_by_its_track_and_number() {
        assertThat(round.reference()).isEqualTo("direct/2");
        assertThat(round.label()).isEqualTo("Round 2 of direct");
    }

    @Test
    void a_report_replaces_the_one_before_it_whole() {
        round.describe(report(3, "2026-02-05", null));
        assertThat(round.description()).isEqualTo(report(3, "2026-02-05", null));
        assertThat(round.ownPlace().venue()).isNull();
        assertThat(round.reference()).isEqualTo("direct/3");
    }

    @Test
    void a_report_that_contradicts_itself_is_refused_and_the_one_before_it_stays() {
        RoundReport before = round.description();
        assertThatThrownBy(() -> round.describe(report(2, null, null)))
                .isInstanceOf(RoundReport.IllegalReportException.class);
        assertThat(round.description()).isSameAs(before);
    }

    @Test
    void a_round_that_moved_sat_on_the_days_of_its_sittings() {
        Round moved = new Round(
                direct,
                RoundReports.of(
                        "status", RoundStatus.CONCLUDED,
                        "firstDay", FuzzyDate.parse("2026-08-15"),
                        "lastDay", FuzzyDate.parse("2026-08-25")));
        assertThat(moved.length()).isEqualTo(11);

        moved.sitIn(new SittingDescription(
                FuzzyDate.parse("2026-08-15"), FuzzyDate.parse("2026-08-16"), null, "Doha", null));
        moved.sitIn(new SittingDescription(
                FuzzyDate.parse("2026-08-22"), FuzzyDate.parse("2026-08-25"), null, "Cairo", null));
        assertThat(moved.length()).isEqualTo(6);

        moved.sitIn(new SittingDescription(null, null, null, "Rome", null));
        assertThat(moved.length()).as("nobody says on which days it sat there").isNull();
    }

    @Test
    void a_round_that_was_broken_off_was_held_until_then() {
        Round broken = new Round(
                direct,
                RoundReports.of(
                        "status", RoundStatus.BROKEN_OFF,
                        "firstDay", FuzzyDate.parse("2026-05-10"),
                        "lastDay", FuzzyDate.parse("2026-05-12"),
                        "haltedOn", FuzzyDate.parse("2026-05-11")));

        assertThat(broken.days().text()).isEqualTo("10–11 May 2026");
        assertThat(broken.length()).isEqualTo(2);
    }

    @Test
    void outcomes_stand_in_their_order_whatever_the_order_of_the_report() {
        assertThat(round.outcomes()).containsExactly(Outcome.AGREED_TO_CONTINUE, Outcome.HUMANITARIAN);
        assertThatThrownBy(() -> round.outcomes().add(Outcome.COMPREHENSIVE))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void moves_to_another_track_of_its_negotiation_only() {
        round.moveTo(track(talks, "trilateral"));
        assertThat(round.reference()).isEqualTo("trilateral/2");
        Track elsewhere = track(negotiation("other-talks"), "direct");
        assertThatThrownBy(() -> round.moveTo(elsewhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_history_keeps_the_report_and_who_sat_there() {
        round.addDelegation(new DelegationDescription(UKRAINE, Capacity.PARTY, null))
                .send(UMEROV, MemberRole.HEAD);
        Map<String, Object> kept = round.snapshot().fields();
        assertThat(kept.keySet())
                .containsExactly(
                        "track",
                        "slug",
                        "number",
                        "title",
                        "status",
                        "firstDay",
                        "venue",
                        "outcomes",
                        "aliases",
                        "delegations");
        assertThat(kept)
                .containsEntry("track", "direct")
                .containsEntry("firstDay", "2026-02-04")
                .containsEntry("outcomes", List.of("AGREED_TO_CONTINUE", "HUMANITARIAN"))
                .containsEntry(
                        "delegations",
                        List.of(Map.of(
                                "party",
                                "ukraine",
                                "capacity",
                                "PARTY",
                                "members",
                                List.of(Map.of("person", "umerov", "role", "HEAD")))));
    }

    @Nested
    class Its_delegations {

        private final Delegation delegation =
                round.addDelegation(new DelegationDescription(UKRAINE, Capacity.PARTY, null));

        @Test
        void a_party_has_one() {
            assertThatThrownBy(() -> round.addDelegation(new DelegationDescription(UKRAINE, Capacity.OBSERVER, null)))
                    .isInstanceOf(IllegalStateException.class);
            round.removeDelegation(delegation);
            assertThat(round.addDelegation(new DelegationDescription(UKRAINE, Capacity.OBSERVER, null))
                            .capacity())
                    .isEqualTo(Capacity.OBSERVER);
        }

        @Test
        void one_stays_its_partys() {
            delegation.describe(new DelegationDescription(UKRAINE, Capacity.HOST, null));
            assertThat(delegation.capacity()).isEqualTo(Capacity.HOST);
            assertThatThrownBy(() -> delegation.describe(new DelegationDescription(RUSSIA, Capacity.HOST, null)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_person_sits_in_one_once() {
            delegation.send(UMEROV, MemberRole.MEMBER);
            assertThatThrownBy(() -> delegation.send(UMEROV, MemberRole.ADVISER))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void one_has_one_head() {
            delegation.send(UMEROV, MemberRole.HEAD);
            assertThatThrownBy(() -> delegation.send(BUDANOV, MemberRole.HEAD))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> delegation.sendOnly(Map.of(UMEROV, MemberRole.HEAD, BUDANOV, MemberRole.HEAD)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(delegation.head().map(DelegationMember::person)).contains(UMEROV);
        }

        @Test
        void whoever_stays_keeps_the_record() {
            DelegationMember umerov = delegation.send(UMEROV, MemberRole.HEAD);
            delegation.send(BUDANOV, MemberRole.MEMBER);
            var people = new java.util.LinkedHashMap<Person, MemberRole>();
            people.put(ARAKHAMIA, MemberRole.HEAD);
            people.put(UMEROV, MemberRole.MEMBER);
            delegation.sendOnly(people);
            assertThat(delegation.members().stream().map(DelegationMember::person))
                    .containsExactly(ARAKHAMIA, UMEROV);
            assertThat(delegation.members()).contains(umerov);
            assertThat(umerov.role()).isEqualTo(MemberRole.MEMBER);
            assertThat(umerov.ordinal()).isEqualTo(2);
        }
    }

    private static RoundReport report(int number, @Nullable String first, @Nullable String venue) {
        return RoundReports.of(
                "number",
                number,
                "firstDay",
                first == null ? null : FuzzyDate.parse(first),
                "lastDay",
                first == null ? FuzzyDate.parse("2026-02-05") : null,
                "venue",
                venue,
                "outcomes",
                Set.of(Outcome.HUMANITARIAN, Outcome.AGREED_TO_CONTINUE),
                "aliases",
                List.of("Second round"));
    }

    private static Negotiation negotiation(String slug) {
        return new Negotiation(
                slug, new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null));
    }

    private static Track track(Negotiation talks, String slug) {
        return new Track(talks, slug, new TrackDescription(slug, null, null, 1));
    }

    private static Party party(String slug, String shortName) {
        return new Party(
                slug, new PartyDescription(slug, shortName, PartyKind.STATE, shortName, "#8a6a00", MarkPattern.SOLID));
    }

    private static Person person(String slug) {
        return new Person(slug, new PersonDescription(slug));
    }
}
