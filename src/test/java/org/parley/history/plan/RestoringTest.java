package org.parley.history.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.RecordName;
import org.parley.history.Recorded;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.name.OtherNameKind;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.party.Succession;
import org.parley.record.party.SuccessionDescription;
import org.parley.record.party.SuccessionKind;
import org.parley.record.source.DisputeResolution;
import org.parley.record.talks.Round;
import org.parley.record.talks.SittingDescription;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class RestoringTest {

    private static final String REASON = "it was right before";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HistoryRequests restoring;

    private Scribe scribe;
    private long round;

    @BeforeEach
    void aRound() {
        scribe = new Scribe(application);
        round = scribe.number("""
                select r.id from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                where n.slug = 'russia-ukraine' and r.number = 2 and r.first_day_edtf = '2026-02-04'""");
    }

    @Test
    void an_undone_change_set_leaves_the_rows_as_they_were() {
        var before = plainRows();
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "Qasr Al Watan, east wing");

        grant(new HistoryRequest.Undo(changeSet));

        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void the_version_counts_on_so_that_a_form_opened_before_is_refused() {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "Somewhere else");
        long version = scribe.number("select version from round where id = ?", round);

        grant(new HistoryRequest.Undo(changeSet));

        assertThat(scribe.number("select version from round where id = ?", round))
                .isEqualTo(version + 1);
    }

    @Test
    void undoing_keeps_what_others_changed_meanwhile_in_other_fields() {
        String venue = scribe.text("select coalesce(venue, 'none') from round where id = ?", round);
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A villa");
        scribe.reportSummary(Scribe.TOMAS, round, "Seen otherwise.");

        grant(new HistoryRequest.Undo(changeSet));

        assertThat(scribe.text("select coalesce(venue, 'none') || ' / ' || summary from round where id = ?", round))
                .isEqualTo(venue + " / Seen otherwise.");
    }

    @Test
    void a_field_that_was_changed_again_stands_in_the_way_and_is_named_with_who_changed_it() {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A villa");
        long again = scribe.reportVenue(Scribe.TOMAS, round, "A palace");
        var before = Tables.now(database);

        var refused = refused(new HistoryRequest.Undo(changeSet));

        assertThat(refused.obstacles()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(Obstacle.Reason.CHANGED_SINCE);
            assertThat(each.record().label()).isEqualTo("Round 2 of US-Ukraine-Russia");
            assertThat(each.field()).isEqualTo("venue");
            assertThat(each.who().actor()).isEqualTo("Tomas Berg");
            assertThat(each.who().changeSet()).isEqualTo(again);
        });
        assertThat(Tables.now(database)).isEqualTo(before);

        grant(new HistoryRequest.Undo(again));
        grant(new HistoryRequest.Undo(changeSet));
    }

    @Test
    void an_undone_change_set_cannot_be_undone_again_but_the_undoing_can() {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A third place");
        var changed = plainRows();
        long undone = grant(new HistoryRequest.Undo(changeSet));

        assertThat(refused(new HistoryRequest.Undo(changeSet)).obstacles())
                .extracting(Obstacle::reason)
                .containsExactly(Obstacle.Reason.NOTHING_TO_DO);
        grant(new HistoryRequest.Undo(undone));

        assertThat(plainRows()).isEqualTo(changed);
    }

    @Test
    void an_import_is_undone_whole() {
        var before = plainRows();
        long changeSet = scribe.number(
                "select min(change_set) from revision where record_kind = 'NEGOTIATION' and label like '%Colombia%'");

        long undone = grant(new HistoryRequest.Undo(changeSet));

        assertThat(scribe.number("select count(*) from negotiation where slug = 'colombia-farc'"))
                .isZero();
        assertThat(scribe.number("select count(*) from row_change where change_set = ?", undone))
                .isEqualTo(scribe.number("select count(*) from row_change where change_set = ?", changeSet));
        grant(new HistoryRequest.Undo(undone));
        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void an_import_is_not_undone_under_what_was_added_to_it_since() {
        long issue = scribe.number(
                "select min(i.id) from issue i join negotiation n on n.id = i.negotiation_id where n.slug = 'iran-nuclear'");
        long changeSet = scribe.number("select min(change_set) from revision where record_id = ?", issue);
        scribe.move(Scribe.MIRA, issue, "2016-01-20", "Raised again.");

        assertThat(refused(new HistoryRequest.Undo(changeSet)).obstacles()).anySatisfy(each -> {
            assertThat(each.reason()).isEqualTo(Obstacle.Reason.POINTS_AT);
            assertThat(each.record().kind()).isEqualTo(RecordKind.STATUS_CHANGE);
            assertThat(each.other().number()).isEqualTo(issue);
        });
    }

    @Test
    void an_earlier_version_of_a_round_comes_back_with_the_delegations_it_had() {
        long party = scribe.number("select party_id from delegation where round_id = ? order by id limit 1", round);
        long revision = lastRevision(round);
        var before = plainRows();
        String read = scribe.text("select after::text from revision where id = ?", revision);
        scribe.removeDelegation(Scribe.MIRA, round, party);
        scribe.reportVenue(Scribe.MIRA, round, "Elsewhere");
        scribe.reportSummary(Scribe.TOMAS, round, "Something else.");

        grant(new HistoryRequest.Version(round, revision));

        assertThat(plainRows()).isEqualTo(before);
        assertThat(scribe.text("select after::text from revision where id = ?", lastRevision(round)))
                .isEqualTo(read);
        assertThat(scribe.text("select action || ': ' || reason from revision where id = ?", lastRevision(round)))
                .isEqualTo("RESTORED: " + REASON);
    }

    @Test
    void a_delegation_that_was_added_goes_when_the_version_before_comes_back() {
        long revision = lastRevision(round);
        var before = plainRows();
        long party = scribe.number(
                "select min(id) from party where id not in (select party_id from delegation where round_id = ?)",
                round);
        scribe.addDelegation(Scribe.MIRA, round, party, scribe.number("select min(id) from person"));

        grant(new HistoryRequest.Version(round, revision));

        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void the_version_that_stands_need_not_be_restored() {
        assertThat(refused(new HistoryRequest.Version(round, lastRevision(round)))
                        .obstacles())
                .extracting(Obstacle::reason)
                .containsExactly(Obstacle.Reason.NOTHING_TO_DO);
    }

    @Test
    void an_append_only_record_that_was_corrected_goes_back() {
        long change = scribe.number("select min(id) from status_change");
        long revision = lastRevision(change);
        var before = plainRows();
        scribe.correct(Scribe.MIRA, change, "As the minutes say.");

        grant(new HistoryRequest.Version(change, revision));

        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void a_record_goes_with_all_that_hangs_on_it_and_comes_back_with_it() {
        long issue = scribe.number("""
                select i.id from issue i where exists (select from status_change c where c.issue_id = i.id)
                and exists (select from position p where p.issue_id = i.id)
                and not exists (select from statement s where s.issue_id = i.id) order by 1 limit 1""");
        long hanging = scribe.number(
                "select (select count(*) from status_change where issue_id = ?) + (select count(*) from position where issue_id = ?)",
                issue,
                issue);
        var before = plainRows();

        long removal = grant(new HistoryRequest.Removal(issue));

        assertThat(scribe.number("select count(*) from issue where id = ?", issue))
                .isZero();
        assertThat(scribe.number(
                        "select count(*) from revision where change_set = ? and action = 'REMOVED' and after is null and record_kind in ('STATUS_CHANGE', 'POSITION')",
                        removal))
                .isEqualTo(hanging);
        assertThat(scribe.number("select count(*) from citation where record_id = ?", issue))
                .isZero();

        grant(new HistoryRequest.Return(issue));

        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void a_whole_negotiation_goes_and_comes_back() {
        long negotiation = scribe.number("select id from negotiation where slug = 'iran-nuclear'");
        var before = plainRows();

        grant(new HistoryRequest.Removal(negotiation));
        assertThat(scribe.number("select count(*) from negotiation where id = ?", negotiation))
                .isZero();
        grant(new HistoryRequest.Return(negotiation));

        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void who_sits_in_a_delegation_cannot_be_removed_and_the_delegations_are_named() {
        long person = scribe.number(
                "select person_id from delegation_member where delegation_id in (select id from delegation where round_id = ?) order by id limit 1",
                round);
        var before = Tables.now(database);

        assertThat(refused(new HistoryRequest.Removal(person)).obstacles()).anySatisfy(each -> {
            assertThat(each.reason()).isEqualTo(Obstacle.Reason.POINTS_AT);
            assertThat(each.record().kind()).isEqualTo(RecordKind.DELEGATION_MEMBER);
            assertThat(each.record().label()).contains(" in Round 2 of US-Ukraine-Russia");
            assertThat(each.field()).isEqualTo("person");
            assertThat(each.other().number()).isEqualTo(person);
        });
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    @Test
    void what_went_with_its_whole_does_not_come_back_alone() {
        long issue = scribe.number("select issue_id from position order by id desc limit 1");
        long position = scribe.number("select max(id) from position where issue_id = ?", issue);
        long statements = scribe.number("select count(*) from statement where issue_id = ?", issue);
        assertThat(statements).as("the issue is free to go").isZero();
        grant(new HistoryRequest.Removal(issue));

        assertThat(refused(new HistoryRequest.Return(position)).obstacles())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isEqualTo(Obstacle.Reason.NEEDS);
                    assertThat(each.field()).isEqualTo("issue");
                    assertThat(each.other().number()).isEqualTo(issue);
                });
        grant(new HistoryRequest.Return(issue));
    }

    @Test
    void a_removed_record_does_not_take_a_name_that_somebody_else_has_now() {
        long person = newPerson("ana-blanc", "Ana Blanc");
        grant(new HistoryRequest.Removal(person));
        newPerson("ana-blanc", "Another Ana Blanc");
        var before = Tables.now(database);

        assertThat(refused(new HistoryRequest.Return(person)).obstacles())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isEqualTo(Obstacle.Reason.TAKEN);
                    assertThat(each.field()).isEqualTo("person_slug_taken");
                });
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    @Test
    void a_merge_is_undone_whole() {
        long stays = scribe.number("select min(person_id) from delegation_member");
        long goes = scribe.number("""
                select max(m.person_id) from delegation_member m where not exists (
                    select from delegation_member a join delegation_member b on a.delegation_id = b.delegation_id
                    where a.person_id = ? and b.person_id = m.person_id)""", stays);
        var before = plainRows();
        long changeSet = scribe.merge(Scribe.MIRA, goes, stays);
        assertThat(plainRows()).isNotEqualTo(before);

        grant(new HistoryRequest.Undo(changeSet));

        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void what_changed_between_looking_and_doing_is_shown_again() {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A garden");
        var shown = restoring.plan(new HistoryRequest.Undo(changeSet));
        scribe.reportSummary(Scribe.TOMAS, round, "Meanwhile, " + changeSet);

        var answer = restoring.grant(new HistoryRequest.Undo(changeSet), Scribe.MIRA, REASON, shown.seen());

        assertThat(answer).isInstanceOf(HistoryResult.Overtaken.class);
        grant(new HistoryRequest.Undo(changeSet));
    }

    @Test
    void a_plan_changes_nothing() {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A hall");
        var before = Tables.now(database);

        var plan = restoring.plan(new HistoryRequest.Undo(changeSet));

        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.effects())
                .containsExactly(new Plan.Effect(
                        Plan.Outcome.GOES_BACK,
                        new RecordName(round, RecordKind.ROUND, "Round 2 of US-Ukraine-Russia")));
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    @Test
    void every_kind_of_record_can_be_found_by_its_number_and_has_a_label() {
        scribe.write(Scribe.MIRA, "decided", (entities, changeSet) -> {
            var verdict = new DisputeResolution.Verdict(
                    "city", "Abu Dhabi", List.of("Abu Dhabi", "Dubai"), "The hosts say so.");
            var decided = new DisputeResolution(round, verdict, Scribe.MIRA, Instant.EPOCH);
            entities.persist(decided);
            changeSet.created(decided, null);
            var sitting = entities.find(Round.class, round)
                    .sitIn(new SittingDescription(null, null, null, "Abu Dhabi", null));
            entities.persist(sitting);
            changeSet.created(sitting, null);
            List<Party> parties = entities.createQuery("from Party order by id", Party.class)
                    .setMaxResults(2)
                    .getResultList();
            var name = new OtherName(parties.get(0), OtherNameDescription.of("Once", OtherNameKind.FORMER));
            entities.persist(name);
            changeSet.created(name, null);
            var succession = new Succession(
                    parties.get(0), new SuccessionDescription(SuccessionKind.FOLLOWS, parties.get(1), null));
            entities.persist(succession);
            changeSet.created(succession, null);
        });
        var finder = application.getBean(RecordFinder.class);
        application
                .getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    for (RecordKind kind : RecordKind.values()) {
                        long number = scribe.number("select max(id) from \"" + kind.table() + "\"");
                        Recorded record = finder.find(Map.of(kind, java.util.Set.of(number)))
                                .get(number);
                        assertThat(record.recordKind()).isEqualTo(kind);
                        assertThat(record.label()).isNotBlank().hasSizeLessThan(200);
                    }
                });
    }

    private long newPerson(String slug, String name) {
        long[] number = new long[1];
        scribe.write(Scribe.MIRA, "new", (entities, changeSet) -> {
            Person person = new Person(slug, new PersonDescription(name));
            entities.persist(person);
            changeSet.created(person, null);
            number[0] = person.id();
        });
        return number[0];
    }

    private long grant(HistoryRequest wish) {
        var plan = restoring.plan(wish);
        var answer = restoring.grant(wish, Scribe.TOMAS, REASON, plan.seen());
        assertThat(answer).as(answer.toString()).isInstanceOf(HistoryResult.Done.class);
        return ((HistoryResult.Done) answer).changeSet();
    }

    private Plan refused(HistoryRequest wish) {
        var answer =
                restoring.grant(wish, Scribe.TOMAS, REASON, restoring.plan(wish).seen());
        assertThat(answer).isInstanceOf(HistoryResult.Refused.class);
        return ((HistoryResult.Refused) answer).plan();
    }

    private Map<String, String> plainRows() {
        return Tables.withoutVersions(Tables.now(database));
    }

    private long lastRevision(long record) {
        return scribe.number("select max(id) from revision where record_id = ?", record);
    }
}
