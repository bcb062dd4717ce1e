package org.parley.history.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does what a drawn move says to some record that is there; what cannot be done it leaves. */
final class Archivist {

    private final Scribe scribe;
    private final JdbcClient database;
    private final HistoryRequests restoring;

    Archivist(ApplicationContext application) {
        this.scribe = new Scribe(application);
        this.database = application.getBean(JdbcClient.class);
        this.restoring = application.getBean(HistoryRequests.class);
    }

    enum Act {
        REPORT,
        RENAME,
        ADD_DELEGATION,
        REMOVE_DELEGATION,
        MOVE,
        CORRECT,
        MERGE,
        LOG_TWICE,
        MERGE_LOGGED_TWICE,
        MERGE_ANY,
        REMOVE,
        REMOVE_ANYTHING,
        RETURN,
        VERSION,
        UNDO
    }

    /** @param one which record, of those that there are @param other which other */
    record Move(Act act, int one, int other) {}

    void make(Move move) {
        switch (move.act()) {
            case REPORT ->
                pick("select id from round order by id", move.one()).ifPresent(round -> report(round, move.other()));
            case RENAME ->
                pick("select id from person order by id", move.one()).ifPresent(person -> rename(person, move.other()));
            case ADD_DELEGATION ->
                pick("select id from round order by id", move.one())
                        .ifPresent(round -> addDelegation(round, move.other()));
            case REMOVE_DELEGATION ->
                pick("select id from delegation order by id", move.one()).ifPresent(this::removeDelegation);
            case MOVE ->
                pick("select id from issue order by id", move.one())
                        .ifPresent(issue -> scribe.move(Scribe.MIRA, issue, "2015-06-30", "Stuck " + move.other()));
            case CORRECT ->
                pick("select id from status_change order by id", move.one())
                        .ifPresent(change -> scribe.correct(Scribe.TOMAS, change, "Misread " + move.other()));
            case MERGE ->
                pick("select id from person order by id", move.one()).ifPresent(stays -> merge(stays, move.other()));
            case LOG_TWICE ->
                pick("select person_id from delegation_member where role = 'MEMBER' order by id", move.one())
                        .ifPresent(person -> scribe.logAgain(Scribe.TOMAS, person));
            case MERGE_LOGGED_TWICE ->
                pick("select id from person where slug like '%-again-%' order by id", move.one())
                        .ifPresent(this::mergeWithTheFirst);
            case MERGE_ANY -> mergeAny(List.of("person", "party", "source").get(move.one() % 3), move);
            case REMOVE -> pick("""
                            select id from (select id from issue union all select id from milestone union all select id from statement
                            union all select id from position union all select id from agreement union all select id from citation) r
                            order by id""", move.one()).ifPresent(record -> grant(new HistoryRequest.Removal(record)));
            case REMOVE_ANYTHING ->
                pick("select id from record where kind <> 'ACCOUNT' order by id", move.one())
                        .ifPresent(record -> grant(new HistoryRequest.Removal(record)));
            case RETURN ->
                pick("select record_id from row_change where operation = 'DELETE' order by id desc", move.one())
                        .ifPresent(record -> grant(new HistoryRequest.Return(record)));
            case VERSION ->
                pick(
                                "select id from revision where action not in ('CREATED', 'IMPORTED') or id % 97 = 0 order by id desc",
                                move.one())
                        .ifPresent(revision -> grant(new HistoryRequest.Version(
                                scribe.number("select record_id from revision where id = ?", revision), revision)));
            case UNDO ->
                pick("select distinct change_set from revision order by change_set desc", move.one())
                        .ifPresent(changeSet -> grant(new HistoryRequest.Undo(changeSet)));
        }
    }

    /** @return what was in the way; nothing when it was done */
    List<Obstacle> grant(HistoryRequest wish) {
        var before = Tables.now(database);
        var plan = restoring.plan(wish);
        var answer = restoring.grant(wish, Scribe.TOMAS, "by lot", plan.seen());
        if (answer instanceof HistoryResult.Done) {
            return List.of();
        }
        if (!Tables.now(database).equals(before)) {
            throw new AssertionError("refused, yet something was done: " + wish);
        }
        return ((HistoryResult.Refused) answer).plan().obstacles();
    }

    private void report(long round, int words) {
        if (words % 2 == 0) {
            scribe.reportVenue(Scribe.MIRA, round, "Venue " + words);
        } else {
            scribe.reportSummary(Scribe.TOMAS, round, "Summary " + words);
        }
    }

    private void rename(long person, int words) {
        scribe.change(
                Scribe.MIRA, Person.class, person, null, each -> each.describe(new PersonDescription("Name " + words)));
    }

    private void addDelegation(long round, int other) {
        var party = pick(
                "select id from party where id not in (select party_id from delegation where round_id = " + round
                        + ") order by id",
                other);
        var person = pick("select id from person order by id", other);
        if (party.isPresent() && person.isPresent()) {
            scribe.addDelegation(Scribe.MIRA, round, party.get(), person.get());
        }
    }

    private void removeDelegation(long delegation) {
        Map<String, Object> row = database.sql("select round_id, party_id from delegation where id = ?")
                .param(delegation)
                .query()
                .singleRow();
        scribe.removeDelegation(Scribe.TOMAS, (Long) row.get("round_id"), (Long) row.get("party_id"));
    }

    /** Only who can be made one without a clash: never in one delegation, nor with more than members and titles. */
    private void merge(long stays, int other) {
        pick("""
                select p.id from person p where p.id <> %1$d and not exists (
                    select from delegation_member a join delegation_member b on a.delegation_id = b.delegation_id
                    where a.person_id = %1$d and b.person_id = p.id)
                and not exists (select from appointment a join appointment b on lower(a.title) = lower(b.title)
                    where a.person_id = %1$d and b.person_id = p.id)
                and p.id not in (select stated_by_id from position where stated_by_id is not null
                    union select person_id from schedule_announcement where person_id is not null
                    union select person_id from signatory where person_id is not null
                    union select person_id from statement where person_id is not null
                    union select record_id from citation)
                order by p.id""".formatted(stays), other).ifPresent(goes -> scribe.merge(Scribe.MIRA, goes, stays));
    }

    private void mergeWithTheFirst(long again) {
        pick("""
                select p.id from person p join person a on a.slug like p.slug || '-again-%' where a.id = """ + again + " order by p.id", 0).ifPresent(first -> grant(new HistoryRequest.Merge(first, again)));
    }

    /** Half of the time two whose names stand beside each other, as those of doubles do. */
    private void mergeAny(String table, Move move) {
        pick("select id from " + table + " order by slug", move.one()).ifPresent(kept -> {
            var next = "select id from %1$s where slug > (select slug from %1$s where id = %2$d) order by slug limit 1";
            var any = "select id from %1$s where id <> %2$d order by id";
            pick((move.other() % 2 == 0 ? next : any).formatted(table, kept), move.other())
                    .ifPresent(gone -> grant(new HistoryRequest.Merge(kept, gone)));
        });
    }

    private Optional<Long> pick(String sql, int which) {
        List<Long> numbers = database.sql(sql).query(Long.class).list();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(which % numbers.size()));
    }
}
