package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The round that Parley was drawn from, as it stands in the database. */
@ReadTest
class AbuDhabiFactsTest {

    private static final String SECOND_ROUND = """
            (select r.id from round r join track t on t.id = r.track_id where t.slug = 'trilateral' and r.number = 2)""";

    @Autowired
    private JdbcClient database;

    @Test
    void what_was_expected_of_it_stands_beside_what_came_of_it() {
        assertThat(lines("select summary from round where id = " + SECOND_ROUND).get(0))
                .startsWith("Before it some expected a breakthrough that would end the war")
                .contains("none came", "without offering even a temporary one", "an exchange of 314 prisoners");
    }

    @Test
    void it_was_held_on_two_days_in_Abu_Dhabi_and_came_to_three_results() {
        assertThat(lines("""
                        select concat_ws(' | ', first_day_edtf, last_day_edtf, city, array_to_string(outcomes, ','))
                        from round where id = """ + SECOND_ROUND))
                .containsExactly("2026-02-04 | 2026-02-05 | Abu Dhabi | AGREED_TO_CONTINUE,PROCEDURAL,HUMANITARIAN");
    }

    @Test
    void those_who_sat_there_have_the_titles_of_that_day() {
        assertThat(lines("""
                        select concat_ws(' | ', y.slug, p.name, m.role, a.title) from delegation_member m
                        join delegation d on d.id = m.delegation_id join party y on y.id = d.party_id
                        join person p on p.id = m.person_id
                        left join appointment a on a.person_id = p.id and a.party_id = y.id
                            and (a.from_edtf is null or a.from_latest <= date '2026-02-04')
                            and (a.to_edtf is null or a.to_earliest >= date '2026-02-05')
                        where d.round_id = """ + SECOND_ROUND))
                .contains(
                        "united-states | Steve Witkoff | MEMBER | Special Envoy",
                        "united-states | Jared Kushner | MEMBER",
                        "united-states | Daniel P. Driscoll | MEMBER | Secretary of the Army",
                        "united-states | Alexus Grynkewich | MEMBER | Commander of US European Command and NATO SACEUR",
                        "ukraine | Rustem Umerov | HEAD | Secretary of the National Security and Defence Council",
                        "russia | Igor Kostyukov | HEAD | Chief of the GRU");
    }

    @Test
    void the_post_of_the_general_is_disputed() {
        assertThat(lines("""
                        select distinct c.asserted_value from citation c join appointment a on a.id = c.record_id
                        join person p on p.id = a.person_id
                        where p.slug = 'alexus-grynkewich' and c.field = 'title' order by 1"""))
                .containsExactly("Commander of US Army Europe", "Commander of US European Command and NATO SACEUR");
    }

    @Test
    void the_military_group_sat_for_the_first_time() {
        assertThat(lines("""
                        select g.slug || ' ' || min(r.number) from group_session s join working_group g on g.id = s.working_group_id
                        join round r on r.id = s.round_id join track t on t.id = r.track_id
                        where t.slug = 'trilateral' group by g.slug order by 1""")).contains("military 2", "political 2");
        assertThat(lines("select slug from working_group where formed_in_round_id = " + SECOND_ROUND))
                .containsExactly("military");
        assertThat(lines("""
                        select unnest(s.topics) from group_session s join working_group g on g.id = s.working_group_id
                        where g.slug = 'military' and s.round_id = """ + SECOND_ROUND))
                .hasSize(4)
                .anyMatch(each -> each.contains("monitor"))
                .anyMatch(each -> each.contains("centre"));
    }

    @Test
    void the_exchange_is_counted_in_two_ways_and_promised_by_both_sides() {
        assertThat(lines("""
                        select distinct c.asserted_value from citation c join agreement a on a.id = c.record_id
                        where a.slug = 'abu-dhabi-exchange-2026' and c.field = 'quantity' order by 1""")).containsExactly("157 each", "314 in all");
        assertThat(lines("""
                        select concat_ws(' ', b.slug, t.slug, c.quantity, (select sum(d.quantity) from delivery d where d.commitment_id = c.id))
                        from commitment c join agreement a on a.id = c.agreement_id
                        join party b on b.id = c.by_party_id join party t on t.id = c.to_party_id
                        where a.slug = 'abu-dhabi-exchange-2026' and c.unit = 'prisoners' order by c.id""")).containsExactly("russia ukraine 157 157", "ukraine russia 157 157");
        assertThat(lines("select round_id::text from agreement where slug = 'abu-dhabi-exchange-2026'"))
                .isEqualTo(lines("select " + SECOND_ROUND + "::text"));
    }

    @Test
    void the_time_since_the_exchange_before_it_can_be_computed() {
        String before = """
                from agreement a join negotiation n on n.id = a.negotiation_id
                left join commitment c on c.agreement_id = a.id left join delivery d on d.commitment_id = c.id
                where n.slug = 'russia-ukraine' and a.type = 'PRISONER_EXCHANGE' and a.agreed_on_latest < date '2026-02-04'""";
        assertThat(lines("select max(a.agreed_on_latest)::text " + before)).containsExactly("2025-07-23");
        assertThat(lines("select max(d.day_latest)::text " + before)).containsExactly("2025-10-02");
    }

    @Test
    void the_third_round_keeps_each_announcement_of_when_and_where() {
        assertThat(lines("""
                        select concat_ws(' | ', p.slug, s.window_edtf, s.window_words, s.place) from schedule_announcement s
                        join round r on r.id = s.round_id join track t on t.id = r.track_id left join person p on p.id = s.person_id
                        where t.slug = 'trilateral' and r.number = 3 order by s.id"""))
                .containsExactly(
                        "[2026-02-12..2026-02-19] | within a week or two | United States",
                        "dmitry-peskov",
                        "Geneva",
                        "volodymyr-zelensky | Miami");
    }

    @Test
    void the_military_dialogue_and_the_end_of_the_treaty_stand_on_the_track_of_the_two_powers() {
        assertThat(lines("""
                        select concat_ws(' ', a.slug, a.type, coalesce(a.agreed_on_edtf, a.in_force_to_edtf), a.status)
                        from agreement a join track t on t.id = a.track_id
                        where t.slug = 'us-russia' and a.slug in ('us-russia-military-dialogue', 'new-start') order by a.id"""))
                .containsExactly(
                        "us-russia-military-dialogue DIALOGUE_CHANNEL 2026-02-05 ANNOUNCED",
                        "new-start TREATY 2026-02-05 EXPIRED");
        assertThat(lines("""
                        select m.title from milestone m join track t on t.id = m.track_id
                        where t.slug = 'us-russia' and m.day_edtf = '2026-02-05'""")).containsExactly("New START expires");
    }

    @Test
    void Rubio_Zelensky_and_Dmitriev_are_heard_in_our_words() {
        assertThat(lines("""
                        select distinct p.slug from statement s join person p on p.id = s.person_id
                        where s.gist <> '' and s.round_id = """ + SECOND_ROUND)).contains("marco-rubio", "volodymyr-zelensky", "kirill-dmitriev");
    }

    @Test
    void China_has_a_position_without_a_seat() {
        assertThat(lines("""
                        select i.slug || ' ' || o.stance from position o join issue i on i.id = o.issue_id
                        join party p on p.id = o.party_id join negotiation n on n.id = i.negotiation_id
                        where p.slug = 'china' and n.slug = 'russia-ukraine'""")).containsExactly("strategic-arms OPPOSES");
        assertThat(lines("""
                        select d.id::text from delegation d join party p on p.id = d.party_id join round r on r.id = d.round_id
                        join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                        where p.slug = 'china' and n.slug = 'russia-ukraine'""")).isEmpty();
    }

    private List<String> lines(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
