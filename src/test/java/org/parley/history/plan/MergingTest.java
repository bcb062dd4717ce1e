package org.parley.history.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.history.RecordKind;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.name.OtherNameKind;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class MergingTest {

    private static final String REASON = "entered twice";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HistoryRequests restoring;

    private Scribe scribe;
    private Doubles doubles;

    @BeforeEach
    void twoEditors() {
        scribe = new Scribe(application);
        doubles = new Doubles(application);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, steve-witkoff",
        "PERSON, volodymyr-zelensky",
        "PARTY, ukraine",
        "PARTY, united-states",
        "PARTY, cuba"
    })
    void what_names_the_double_names_the_kept_one_and_nothing_stands_twice(RecordKind kind, String slug) {
        long kept = number(kind, slug);
        long gone = doubles.full(kind, kept);
        Map<String, Integer> once = doubles.references(kind, kept);
        Map<String, Integer> again = doubles.references(kind, gone);
        Map<String, String> before = plainRows();

        long changeSet = grant(new HistoryRequest.Merge(kept, gone));

        Map<String, Integer> after = doubles.references(kind, kept);
        assertThat(after.keySet()).isEqualTo(once.keySet());
        once.forEach((table, count) -> assertThat(after.get(table))
                .as(table)
                .isEqualTo(folds(kind, table) ? count : count + again.get(table)));
        assertThat(doubles.references(kind, gone)).isEmpty();
        assertThat(scribe.number("select count(*) from " + kind.table() + " where id = ?", gone))
                .isZero();

        grant(new HistoryRequest.Undo(changeSet));
        assertThat(plainRows()).isEqualTo(before);
        assertThat(doubles.references(kind, gone)).isEqualTo(again);
    }

    /** What the double has as the kept one has it. An appointment tells people, not parties, from each other. */
    private static boolean folds(RecordKind kind, String table) {
        return List.of("CITATION", "DELEGATION", "DELEGATION_MEMBER", "SIGNATORY", "OTHER_NAME")
                        .contains(table.split(" ")[0])
                || kind == RecordKind.PERSON && table.startsWith("APPOINTMENT");
    }

    @Test
    void every_citation_of_a_source_moves_and_those_that_say_the_same_become_one() {
        long kept = scribe.number("select source_id from citation group by 1 order by count(*) desc limit 1");
        long gone = doubles.full(RecordKind.SOURCE, kept);
        long cited = scribe.number("select count(*) from citation where source_id = ?", kept);
        long other = scribe.number(
                "select id from issue where id not in (select record_id from citation where source_id = ?) limit 1",
                kept);
        doubles.copy(
                RecordKind.CITATION,
                scribe.number("select min(id) from citation where source_id = ? and field is null", gone),
                "record_id",
                String.valueOf(other));
        Map<String, String> before = plainRows();

        Plan plan = restoring.plan(new HistoryRequest.Merge(kept, gone));
        long changeSet = grant(new HistoryRequest.Merge(kept, gone));

        assertThat(outcomes(plan, Plan.Outcome.MOVES)).hasSize(1);
        assertThat(outcomes(plan, Plan.Outcome.FOLDS)).hasSize((int) cited);
        assertThat(scribe.number("select count(*) from citation where source_id = ?", kept))
                .isEqualTo(cited + 1);
        grant(new HistoryRequest.Undo(changeSet));
        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void citations_that_say_different_things_both_stay() {
        long kept = scribe.number("select source_id from citation where note is not null limit 1");
        long gone = doubles.full(RecordKind.SOURCE, kept);
        long noted = scribe.number("select min(id) from citation where source_id = ? and note is not null", gone);
        database.sql("update citation set note = 'As the agency had it' where id = ?")
                .param(noted)
                .update();
        long cited = scribe.number("select count(*) from citation where source_id = ?", kept);

        grant(new HistoryRequest.Merge(kept, gone));

        assertThat(scribe.number("select count(*) from citation where source_id = ?", kept))
                .isEqualTo(cited + 1);
    }

    @Test
    void the_kept_person_takes_over_the_names_of_the_other() {
        long kept = person("Rustem Umarov", List.of("Umerov"));
        long gone = person("Rustam Umerow", List.of("UMEROV", "Рустем Умєров"));

        grant(new HistoryRequest.Merge(kept, gone));

        assertThat(database.sql("select name from other_name where record_id = ? order by id")
                        .param(kept)
                        .query(String.class)
                        .list())
                .containsExactly("Umerov", "Рустем Умєров", "Rustam Umerow");
        assertThat(scribe.text("""
                        select v.action || ' ' || o.kind from revision v join other_name o on o.id = v.record_id
                        where o.record_id = ? order by o.id desc, v.id desc limit 1""", kept)).isEqualTo("CREATED ALIAS");
    }

    @Test
    void a_source_takes_over_what_it_lacks_and_keeps_what_it_says() {
        long first =
                scribe.number("select id from source where address is not null and title <> '' order by id limit 1");
        long kept = doubles.copy(RecordKind.SOURCE, first, "slug", "\"again-%d\"");
        long gone = doubles.bare(RecordKind.SOURCE, first);
        database.sql("update source set address = null where id = ?")
                .param(kept)
                .update();
        database.sql("update source set title = 'Another heading' where id = ?")
                .param(gone)
                .update();

        grant(new HistoryRequest.Merge(kept, gone));

        assertThat(scribe.text("select address || title from source where id = ?", kept))
                .isEqualTo(scribe.text("select address || title from source where id = ?", first));
    }

    @Test
    void two_states_with_two_codes_are_not_one() {
        var obstacles = restoring
                .plan(new HistoryRequest.Merge(number(RecordKind.PARTY, "ukraine"), number(RecordKind.PARTY, "russia")))
                .obstacles();

        assertThat(obstacles).anySatisfy(each -> {
            assertThat(each.reason()).isEqualTo(Obstacle.Reason.CONTRADICTS);
            assertThat(each.field()).isEqualTo("isoCode");
        });
    }

    @Test
    void two_delegations_of_a_party_become_one_with_the_people_and_sources_of_both() {
        long kept = number(RecordKind.PARTY, "united-states");
        long gone = doubles.bare(RecordKind.PARTY, kept);
        long delegation = delegationOf(kept);
        long double1 = doubles.copy(RecordKind.DELEGATION, delegation, "party_id", String.valueOf(gone));
        long sitsThere = scribe.number("select min(id) from delegation_member where delegation_id = ?", delegation);
        doubles.copy(RecordKind.DELEGATION_MEMBER, sitsThere, "delegation_id", String.valueOf(double1));
        database.sql("update delegation_member set role = 'MEMBER' where id = ?")
                .param(sitsThere)
                .update();
        long newcomer = person("Jonathan Rowe", List.of());
        long joins = doubles.copy(RecordKind.DELEGATION_MEMBER, sitsThere, "person_id", String.valueOf(newcomer));
        database.sql("update delegation_member set delegation_id = ? where id = ?")
                .params(double1, joins)
                .update();
        doubles.copy(RecordKind.CITATION, scribe.number("select min(id) from citation"), "record_id", "" + double1);
        long members = scribe.number("select count(*) from delegation_member where delegation_id = ?", delegation);
        long sources = scribe.number("select count(*) from citation where record_id = ?", delegation);
        long round = scribe.number("select round_id from delegation where id = ?", delegation);
        Map<String, String> before = plainRows();

        long changeSet = grant(new HistoryRequest.Merge(kept, gone));

        assertThat(scribe.number("select count(*) from delegation_member where delegation_id = ?", delegation))
                .isEqualTo(members + 1);
        assertThat(scribe.number("select count(*) from citation where record_id = ?", delegation))
                .isEqualTo(sources + 1);
        assertThat(database.sql("select record_id from revision where change_set = ?")
                        .param(changeSet)
                        .query(Long.class)
                        .list())
                .contains(delegation, double1, round, gone);
        grant(new HistoryRequest.Undo(changeSet));
        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void delegations_that_sat_in_two_capacities_stand_in_the_way_until_one_is_put_right() {
        long kept = number(RecordKind.PARTY, "russia");
        long gone = doubles.bare(RecordKind.PARTY, kept);
        long delegation = delegationOf(kept);
        long other = doubles.copy(RecordKind.DELEGATION, delegation, "party_id", String.valueOf(gone));
        database.sql("update delegation set capacity = 'OBSERVER' where id = ?")
                .param(other)
                .update();

        assertThat(restoring.plan(new HistoryRequest.Merge(kept, gone)).obstacles())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isEqualTo(Obstacle.Reason.CONTRADICTS);
                    assertThat(each.record().number()).isEqualTo(delegation);
                    assertThat(each.field()).isEqualTo("capacity");
                    assertThat(each.other().number()).isEqualTo(other);
                });
        database.sql("update delegation set capacity = (select capacity from delegation where id = ?) where id = ?")
                .params(delegation, other)
                .update();
        grant(new HistoryRequest.Merge(kept, gone));
    }

    @Test
    void one_delegation_does_not_get_two_heads() {
        long kept = number(RecordKind.PARTY, "ukraine");
        long gone = doubles.bare(RecordKind.PARTY, kept);
        long head = scribe.number("""
                select min(m.id) from delegation_member m join delegation d on d.id = m.delegation_id
                where m.role = 'HEAD' and d.party_id = ?""", kept);
        long delegation = scribe.number("select delegation_id from delegation_member where id = ?", head);
        long other = doubles.copy(RecordKind.DELEGATION, delegation, "party_id", String.valueOf(gone));
        long second = doubles.copy(RecordKind.DELEGATION_MEMBER, head, "delegation_id", String.valueOf(other));
        long newcomer = person("Oleh Second", List.of());
        database.sql("update delegation_member set role = 'HEAD', person_id = ? where id = ?")
                .params(newcomer, second)
                .update();

        assertThat(restoring.plan(new HistoryRequest.Merge(kept, gone)).obstacles())
                .extracting(
                        Obstacle::reason,
                        each -> each.record().number(),
                        each -> each.other().number())
                .containsExactly(tuple(Obstacle.Reason.TWO_HEADS, head, second));
    }

    @Test
    void a_title_held_twice_at_a_time_becomes_one_with_the_days_of_both() {
        long party = number(RecordKind.PARTY, "ukraine");
        long kept = person("Dmytro One", List.of());
        long gone = person("Dmytro Two", List.of());
        long mine = appoint(kept, party, "Negotiator", "2020-01-05", null);
        appoint(gone, party, "negotiator", null, "2022-03-01");
        appoint(gone, party, "Negotiator", "2023-06-01", null);
        appoint(gone, party, "Minister", "2020-01-05", null);

        long changeSet = grant(new HistoryRequest.Merge(kept, gone));

        assertThat(database.sql("select title || ' ' || coalesce(from_edtf, '') || '/' || coalesce(to_edtf, '') "
                                + "from appointment where person_id = ? order by id")
                        .param(kept)
                        .query(String.class)
                        .list())
                .containsExactly("Negotiator 2020-01-05/2022-03-01", "Negotiator 2023-06-01/", "Minister 2020-01-05/");
        grant(new HistoryRequest.Undo(changeSet));
        assertThat(scribe.text("select coalesce(to_edtf, 'open') from appointment where id = ?", mine))
                .isEqualTo("open");
    }

    @Test
    void what_is_append_only_is_corrected_and_the_history_says_so() {
        long kept = scribe.number("select stated_by_id from position where stated_by_id is not null limit 1");
        long gone = doubles.full(RecordKind.PERSON, kept);

        long changeSet = grant(new HistoryRequest.Merge(kept, gone));

        assertThat(database.sql(
                                "select distinct action from revision where change_set = ? and record_kind = 'POSITION'")
                        .param(changeSet)
                        .query(String.class)
                        .list())
                .containsExactly("CORRECTED");
    }

    @Test
    void a_record_is_not_merged_with_itself_nor_with_one_of_another_kind_nor_with_nothing() {
        long person = number(RecordKind.PERSON, "steve-witkoff");
        long party = number(RecordKind.PARTY, "ukraine");
        long issue = scribe.number("select min(id) from issue");
        for (HistoryRequest wish : List.of(
                new HistoryRequest.Merge(person, person),
                new HistoryRequest.Merge(person, party),
                new HistoryRequest.Merge(issue, issue + 1),
                new HistoryRequest.Merge(person, 999_999_999))) {
            assertThat(restoring.plan(wish).obstacles())
                    .as(wish.toString())
                    .extracting(Obstacle::reason)
                    .containsExactly(Obstacle.Reason.NOT_ALIKE);
        }
    }

    @Test
    void who_is_gone_is_not_merged_again() {
        long kept = person("Anna Kept", List.of());
        long gone = person("Anna Gone", List.of());
        grant(new HistoryRequest.Merge(kept, gone));

        for (HistoryRequest wish :
                List.of(new HistoryRequest.Merge(kept, gone), new HistoryRequest.Merge(gone, kept))) {
            assertThat(restoring.plan(wish).obstacles()).singleElement().satisfies(each -> {
                assertThat(each.reason()).isEqualTo(Obstacle.Reason.REMOVED_SINCE);
                assertThat(each.record().label()).isEqualTo("Anna Gone");
                assertThat(each.who().actor()).isEqualTo("Mira Lund");
            });
        }
    }

    @Test
    void what_is_said_of_the_double_meanwhile_is_shown_first() {
        long kept = person("Ivan Kept", List.of());
        long gone = person("Ivan Gone", List.of());
        String seen = restoring.plan(new HistoryRequest.Merge(kept, gone)).seen();
        appoint(gone, number(RecordKind.PARTY, "russia"), "Envoy", null, null);

        assertThat(restoring.grant(new HistoryRequest.Merge(kept, gone), Scribe.MIRA, REASON, seen))
                .isInstanceOfSatisfying(
                        HistoryResult.Overtaken.class,
                        answer -> assertThat(outcomes(answer.plan(), Plan.Outcome.MOVES))
                                .hasSize(1));
    }

    @Test
    void what_was_added_to_the_kept_one_since_stays_with_it_when_the_merge_is_undone() {
        long kept = person("Olga Kept", List.of());
        long gone = person("Olga Gone", List.of());
        long party = number(RecordKind.PARTY, "russia");
        long envoy = appoint(gone, party, "Envoy", null, null);
        long changeSet = grant(new HistoryRequest.Merge(kept, gone));
        long judge = appoint(kept, party, "Judge", null, null);

        grant(new HistoryRequest.Undo(changeSet));

        assertThat(scribe.number("select person_id from appointment where id = ?", envoy))
                .isEqualTo(gone);
        assertThat(scribe.number("select person_id from appointment where id = ?", judge))
                .isEqualTo(kept);
    }

    @Test
    void the_statements_do_not_grow_with_the_references() throws Exception {
        long busy = number(RecordKind.PARTY, "iran");
        long double1 = doubles.full(RecordKind.PARTY, busy);
        var merge = new HistoryRequest.Merge(busy, double1);
        restoring.plan(merge);

        assertThat(Statements.count(() -> restoring.plan(merge))).isLessThanOrEqualTo(60);
        String seen = restoring.plan(merge).seen();
        List<String> sent = Statements.of(() ->
                assertThat(restoring.grant(merge, Scribe.MIRA, REASON, seen)).isInstanceOf(HistoryResult.Done.class));
        assertThat(sent).hasSizeLessThanOrEqualTo(140);
    }

    private long grant(HistoryRequest wish) {
        Plan plan = restoring.plan(wish);
        assertThat(plan.obstacles()).isEmpty();
        HistoryResult answer = restoring.grant(wish, Scribe.MIRA, REASON, plan.seen());
        assertThat(answer).isInstanceOf(HistoryResult.Done.class);
        return ((HistoryResult.Done) answer).changeSet();
    }

    private static Set<Long> outcomes(Plan plan, Plan.Outcome outcome) {
        return Set.copyOf(plan.effects().stream()
                .filter(each -> each.outcome() == outcome)
                .map(each -> each.record().number())
                .toList());
    }

    private long person(String name, List<String> aliases) {
        String slug = name.toLowerCase().replace(' ', '-');
        scribe.write(Scribe.MIRA, "was named", (entities, changeSet) -> {
            Person person = new Person(slug, new PersonDescription(name));
            entities.persist(person);
            changeSet.created(person, null);
            aliases.forEach(each -> {
                OtherName alias = new OtherName(person, OtherNameDescription.of(each, OtherNameKind.ALIAS));
                entities.persist(alias);
                changeSet.created(alias, null);
            });
        });
        return number(RecordKind.PERSON, slug);
    }

    private long appoint(long person, long party, String title, String from, String to) {
        return scribe.number("""
                insert into appointment (id, version, person_id, party_id, title, from_edtf, from_earliest, from_latest,
                    to_edtf, to_earliest, to_latest)
                values (nextval('record_number'), 0, ?, ?, ?, ?, ?::date, ?::date, ?, ?::date, ?::date) returning id""", person, party, title, from, from, from, to, to, to);
    }

    private long delegationOf(long party) {
        return scribe.number("""
                select min(d.id) from delegation d where d.party_id = ?
                and exists (select from delegation_member m where m.delegation_id = d.id)""", party);
    }

    private long number(RecordKind kind, String slug) {
        return scribe.number("select id from " + kind.table() + " where slug = ?", slug);
    }

    private Map<String, String> plainRows() {
        return Tables.withoutVersions(Tables.now(database));
    }
}
