package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** These tests speak SQL past the application, and are rolled back. */
@WriteTest
@Transactional
class ConstraintsTest {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aRoundOfTwoParties() {
        run("""
            insert into negotiation (id, version, slug, name, summary, status) values (17, 0, 'talks', 'Talks', 'About it', 'ACTIVE');
            insert into track (id, version, negotiation_id, slug, name, ordinal) values (2, 0, 17, 'main', 'Main', 1);
            insert into round (id, version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest)
                values (3, 0, 2, 1, '1', 'First', 'CONCLUDED', '2026-02-04', '2026-02-04', '2026-02-04');
            insert into party (id, version, slug, name, short_name, kind, colour, pattern)
                values (4, 0, 'north', 'North', 'N', 'STATE', '#000000', 'SOLID'), (5, 0, 'group', 'Group', 'G', 'OTHER', '#000000', 'DOTS');
            insert into person (id, version, slug, name) values (6, 0, 'ada', 'Ada'), (7, 0, 'bo', 'Bo');
            insert into appointment (id, version, person_id, party_id, title, from_edtf, from_earliest, from_latest, to_edtf, to_earliest, to_latest)
                values (8, 0, 6, 4, 'Minister', '2020', '2020-01-01', '2020-12-31', '2021', '2021-01-01', '2021-12-31');
            insert into delegation (id, round_id, party_id, capacity, ordinal) values (9, 3, 4, 'PARTY', 1);
            insert into delegation_member (id, delegation_id, person_id, role, ordinal) values (10, 9, 6, 'HEAD', 1);
            insert into issue (id, version, negotiation_id, slug, title, category)
                values (11, 0, 17, 'fees', 'Fees', 'SANCTIONS');
            insert into agreement (id, version, negotiation_id, slug, title, type, form, status)
                values (12, 0, 17, 'pact', 'Pact', 'OTHER', 'ORAL', 'SIGNED');
            insert into signatory (id, agreement_id, party_id, capacity, ordinal) values (13, 12, 4, 'PARTY', 1);
            insert into commitment (id, version, agreement_id, what, bound) values (14, 0, 12, 'Stop', 'EXACTLY');
            insert into source (id, version, slug, publisher, title, kind) values (15, 0, 'gazette', 'Gazette', 'Report', 'NEWS');
            set constraints all immediate""");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            negotiation_conflict_start_window      | update negotiation set conflict_start_edtf = 'x', conflict_start_earliest = '2020-02-01', conflict_start_latest = '2020-01-01'
            round_first_day_window                 | update round set first_day_latest = '2026-02-03'
            round_last_day_window                  | update round set last_day_edtf = 'x', last_day_earliest = '2026-02-09', last_day_latest = '2026-02-08'
            round_last_day_not_before_first        | update round set last_day_edtf = 'x', last_day_earliest = '2026-02-03', last_day_latest = '2026-02-03'
            round_last_day_needs_first             | update round set last_day_edtf = first_day_edtf, first_day_edtf = null, first_day_earliest = null, first_day_latest = null
            source_published_on_window             | update source set published_on_edtf = 'x', published_on_earliest = '2020-02-01', published_on_latest = '2020-01-01'
            source_accessed_on_window              | update source set accessed_on_edtf = 'x', accessed_on_earliest = '2020-02-01', accessed_on_latest = '2020-01-01'
            appointment_from_window                | update appointment set from_latest = '2019-01-01'
            appointment_to_window                  | update appointment set to_earliest = '2022-01-01'
            appointment_title_or_no_office         | update appointment set title = null
            appointment_title_or_no_office         | update appointment set office = 'NO_OFFICE'
            appointment_title_beside_no_office     | insert into appointment (id, version, person_id, party_id, office, from_edtf, from_earliest, from_latest) values (91, 0, 6, 4, 'NO_OFFICE', '2020-12-31', '2020-12-31', '2020-12-31')
            appointment_ends_after_it_began        | update appointment set from_earliest = '2022-01-01', from_latest = '2022-01-02'
            agreement_agreed_on_window             | update agreement set agreed_on_edtf = 'x', agreed_on_earliest = '2020-02-01', agreed_on_latest = '2020-01-01'
            agreement_in_force_from_window         | update agreement set in_force_from_edtf = 'x', in_force_from_earliest = '2020-02-01', in_force_from_latest = '2020-01-01'
            agreement_in_force_to_window           | update agreement set in_force_to_edtf = 'x', in_force_to_earliest = '2020-02-01', in_force_to_latest = '2020-01-01'
            agreement_ends_after_it_began          | update agreement set in_force_from_earliest = '2020-02-01', in_force_to_latest = '2020-01-01'
            commitment_due_window                  | update commitment set due_edtf = 'x', due_earliest = '2020-02-01', due_latest = '2020-01-01'
            commitment_quantity_needs_unit         | update commitment set quantity = 1
            schedule_announcement_day_window       | insert into schedule_announcement (id, round_id, announced_on_edtf, announced_on_earliest, announced_on_latest, words) values (90, 3, 'x', '2020-02-01', '2020-01-01', 'Soon')
            schedule_announcement_window           | insert into schedule_announcement (id, round_id, announced_on_edtf, window_edtf, window_earliest, window_latest, words) values (90, 3, 'x', 'x', '2020-02-01', '2020-01-01', 'Soon')
            status_change_window                   | insert into status_change (id, issue_id, effective_edtf, effective_earliest, effective_latest, status, rationale) values (90, 11, 'x', '2020-02-01', '2020-01-01', 'RAISED', 'So it is')
            status_change_dated                    | insert into status_change (id, issue_id, effective_edtf, status, rationale) values (90, 11, 'x', 'RAISED', 'So it is')
            position_window                        | insert into position (id, issue_id, party_id, effective_edtf, effective_earliest, effective_latest, stance, words) values (90, 11, 4, 'x', '2020-02-01', '2020-01-01', 'OPEN', 'Open')
            delivery_window                        | insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest) values (90, 14, 'x', '2020-02-01', '2020-01-01')
            statement_window                       | insert into statement (id, version, negotiation_id, party_id, day_edtf, day_earliest, day_latest, gist) values (90, 0, 17, 4, 'x', '2020-02-01', '2020-01-01', 'Well')
            statement_attributed                   | insert into statement (id, version, negotiation_id, day_edtf, day_earliest, day_latest, gist) values (90, 0, 17, 'x', '2020-01-01', '2020-01-01', 'Well')
            milestone_window                       | insert into milestone (id, version, negotiation_id, day_edtf, day_earliest, day_latest, title) values (90, 0, 17, 'x', '2020-02-01', '2020-01-01', 'End')
            coverage_note_dated                    | insert into coverage_note (id, version, negotiation_id, note) values (90, 0, 17, 'Thin')
            coverage_note_from_window              | insert into coverage_note (id, version, negotiation_id, from_edtf, from_earliest, from_latest, note) values (90, 0, 17, 'x', '2020-02-01', '2020-01-01', 'Thin')
            coverage_note_to_window                | insert into coverage_note (id, version, negotiation_id, to_edtf, to_earliest, to_latest, note) values (90, 0, 17, 'x', '2020-02-01', '2020-01-01', 'Thin')
            coverage_note_ends_after_it_began      | insert into coverage_note (id, version, negotiation_id, from_edtf, from_earliest, to_edtf, to_latest, note) values (90, 0, 17, 'x', '2020-02-01', 'x', '2020-01-01', 'Thin')
            delegation_of_party_twice              | insert into delegation (id, round_id, party_id, capacity, ordinal) values (90, 3, 4, 'HOST', 2)
            delegation_one_head                    | insert into delegation_member (id, delegation_id, person_id, role, ordinal) values (90, 9, 7, 'HEAD', 2)
            delegation_member_twice                | insert into delegation_member (id, delegation_id, person_id, role, ordinal) values (90, 9, 6, 'MEMBER', 2)
            signatory_once                         | insert into signatory (id, agreement_id, party_id, capacity, ordinal) values (90, 12, 4, 'WITNESS', 2)
            round_slug_taken                       | insert into round (id, version, track_id, number, slug, title, status) values (90, 0, 2, 1, '1', 'Again', 'ANNOUNCED')
            round_number_is_slug                   | insert into round (id, version, track_id, number, slug, title, status) values (90, 0, 2, 2, '3', 'Again', 'ANNOUNCED')
            round_number_is_slug                   | insert into round (id, version, track_id, slug, title, status) values (90, 0, 2, '3', 'Again', 'ANNOUNCED')
            round_halted                           | insert into round (id, version, track_id, slug, title, status, halt_reason) values (90, 0, 2, 'a', 'Again', 'ANNOUNCED', 'Storm')
            round_outcomes_known                   | update round set outcomes = '{SUCCESS}'
            party_iso_code_of_states_only          | update party set iso_code = 'XX' where slug = 'group'
            citation_value_needs_field             | insert into citation (id, version, source_id, record_id, asserted_value) values (90, 0, 15, 3, 'five')
            citation_record_id_fkey                | insert into citation (id, version, source_id, record_id) values (90, 0, 15, 99)
            """)
    void a_row_that_cannot_be_true_is_refused(String constraint, String statement) {
        assertThatThrownBy(() -> run(statement + "; set constraints all immediate"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining('"' + constraint + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'MINISTER', '2021', '2021-06-01', '2021-06-30', null, null, null",
                "'Minister', null, null, null, '2020', '2020-01-01', '2020-12-31'",
                "'minister', null, null, null, null, null, null"
            })
    void nobody_holds_a_title_twice_at_a_time(String appointment) {
        assertThatThrownBy(() -> appoint(appointment))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("appointment_same_title_twice_at_once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Minister', '2022', '2022-01-01', '2022-12-31', null, null, null",
                "'Envoy', '2020', '2020-01-01', '2020-12-31', null, null, null"
            })
    void another_title_or_another_time_is_no_overlap(String appointment) {
        assertThatNoException().isThrownBy(() -> appoint(appointment));
    }

    @Test
    void a_number_names_one_record_of_one_kind() {
        assertThatThrownBy(() -> run("insert into person (id, version, slug, name) values (17, 0, 'cy', 'Cy')"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_record_that_others_hang_on_stays() {
        assertThatThrownBy(() -> run("delete from party where slug = 'north'; set constraints all immediate"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void appoint(String appointment) {
        run("""
            insert into appointment (id, version, person_id, party_id, title, from_edtf, from_earliest, from_latest, to_edtf, to_earliest, to_latest)
            values (90, 0, 6, 4, """ + appointment + ")");
    }

    private void run(String statements) {
        database.sql(statements).update();
    }
}
