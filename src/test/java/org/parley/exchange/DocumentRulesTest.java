package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that follows the schema can still contradict itself. */
class DocumentRulesTest {

    private static final DocumentReader READER = Draft.reader();

    private final Draft draft = Draft.ofHarbourTalks();

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "/sources/0, /sources/2",
        "/parties/0, /parties/3",
        "/people/2, /people/3",
        "/tracks/1, /tracks/2",
        "/workingGroups/0, /workingGroups/1",
        "/issues/1, /issues/2",
        "/agreements/1, /agreements/2"
    })
    void a_slug_is_taken_once_in_its_list(String record, String copy) {
        expect(draft.copied(record, copy), copy + "/slug", "a slug that no other record of this list has");
    }

    @Test
    void a_number_is_taken_once_in_its_track() {
        expect(
                draft.copied("/rounds/1", "/rounds/3").with("/rounds/3/number", "2.0"),
                "/rounds/3/number",
                "a number, or else a slug, that no other round of the track has");
        assertThat(draft.with("/rounds/3/track", "\"experts\"").errors(READER)).isEmpty();
    }

    @Test
    void a_round_has_either_a_number_or_a_slug_that_is_no_number() {
        String either = "either a number or a slug that is none";
        expect(draft.with("/rounds/2/number", "2"), "/rounds/2", either);
        expect(draft.with("/rounds/2/slug", "\"12\""), "/rounds/2", either);
        expect(draft.without("/rounds/2/slug").without("/rounds/2/number"), "/rounds/2", either);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2020-02-30\"", "\"2020-13\"", "\"2020-25\"", "\"[2020-03..2020-02]\""})
    void a_date_exists(String date) {
        expect(
                draft.with("/milestones/0/day", date),
                "/milestones/0/day",
                "a date that exists; a window ends on the day it begins or later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "\"yesterday\"", "\"3 March 2020\"", "\"[..]\"", "\"2020-02-30T10:00\"", "20200302", "[]"
            })
    void a_date_is_written_in_a_form_that_is_shown(String date) {
        expect(
                draft.with("/sources/0/publishedOn", date),
                "/sources/0/publishedOn",
                "a day 2026-02-05, a month 2026-02, a year 2026 (with ?, ~ or % behind it where unsure), a window"
                        + " [2026-02-12..2026-02-19] or an interval 1985~/1990?, 1985/, 1985/..");
    }

    @Test
    void a_date_in_words_has_both_the_date_and_the_words() {
        String path = "/agreements/0/commitments/0/due";
        expect(draft.with(path, "{\"words\": \"soon\"}"), path + "/edtf", "a value; it is missing");
        expect(draft.with(path, "{\"edtf\": \"2020\"}"), path + "/words", "a value; it is missing");
        expect(
                draft.with(path, "{\"edtf\": \"2020\", \"words\": \"soon\", \"zone\": \"UTC\"}"),
                path + "/zone",
                "nothing: the format has no such field here");
    }

    @Test
    void fewer_than_so_many_are_fewer_than_two_or_more() {
        String delivery = "/agreements/0/commitments/0/deliveries/0";
        Draft fewer = draft.with(delivery + "/bound", "\"FEWER_THAN\"");
        expect(
                fewer.copy().with(delivery + "/quantity", "1"),
                delivery + "/quantity",
                "at least 2, because fewer than one is none");
        expect(
                fewer.copy().with(delivery + "/atMost", "9"),
                delivery + "/atMost",
                "no upper end, because the quantity is no range");
    }

    @Test
    void at_least_none_says_nothing() {
        for (String path : List.of("/agreements/0/commitments/0", "/agreements/0/commitments/0/deliveries/0")) {
            expect(
                    draft.copy().with(path + "/bound", "\"AT_LEAST\"").with(path + "/quantity", "0"),
                    path + "/quantity",
                    "at least 1, because at least none says nothing");
        }
    }

    @Test
    void a_round_does_not_end_before_it_began() {
        expect(draft.with("/rounds/0/lastDay", "\"2020-02-28\""), "/rounds/0/lastDay", "a day not before the first");
    }

    @Test
    void a_coverage_note_does_not_end_before_it_begins() {
        expect(draft.with("/coverageNotes/0/to", "\"2020-02\""), "/coverageNotes/0/to", "a day not before the first");
    }

    @Test
    void a_round_that_ended_began() {
        expect(
                draft.without("/rounds/0/firstDay").without("/rounds/0/citations/1"),
                "/rounds/0/firstDay",
                "the first day, because there is a last one");
    }

    @Test
    void what_came_of_a_round_agrees_with_its_status() {
        expect(
                draft.with("/rounds/0/outcomes/0", "\"NOT_HELD\""),
                "/rounds/0/outcomes",
                "no NOT_HELD: by its status the round was held");
        expect(
                draft.with("/rounds/0/outcomes/0", "\"BROKE_OFF\""),
                "/rounds/0/outcomes",
                "no BROKE_OFF: by its status the round was concluded");
        expect(
                Draft.ofHarbourTalks().with("/rounds/1/outcomes/0", "\"COMPREHENSIVE\""),
                "/rounds/1/outcomes",
                "no outcome but NOT_HELD: by its status the round was not held");
    }

    @Test
    void a_party_has_one_delegation_in_a_round() {
        expect(
                draft.with("/rounds/0/delegations/2/party", "\"southland\""),
                "/rounds/0/delegations/2/party",
                "a party that has no other delegation here");
    }

    @Test
    void a_delegation_has_one_head() {
        expect(
                draft.with("/rounds/0/delegations/1/members/1/role", "\"HEAD\""),
                "/rounds/0/delegations/1/members/1/role",
                "another role: a delegation has one head");
    }

    @Test
    void a_person_has_one_seat_in_a_delegation() {
        expect(
                draft.with("/rounds/0/delegations/1/members/1/person", "\"bo-south\""),
                "/rounds/0/delegations/1/members/1/person",
                "a person who has no other seat in this delegation");
    }

    @Test
    void a_group_sits_once_in_a_round() {
        expect(
                draft.copied("/rounds/0/groupSessions/0", "/rounds/0/groupSessions/1"),
                "/rounds/0/groupSessions/1/group",
                "a group that has no other session here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2019-12-31\"",
                "\"[2019-06..2020-06]\"",
                "\"[..2021]\"",
                "{\"edtf\": \"2019\", \"words\": \"then\"}"
            })
    void nobody_holds_a_title_twice_at_a_time(String from) {
        expect(
                draft.with("/people/0/appointments/1/from", from)
                        .with("/people/0/appointments/1/title", "\"MINISTER\""),
                "/people/0/appointments/1",
                "a time in which the same title is not held already");
    }

    @Test
    void nobody_leaves_a_title_before_holding_it() {
        expect(
                draft.with("/people/0/appointments/0/to", "\"2017\""),
                "/people/0/appointments/0/to",
                "a day not before the appointment begins");
    }

    @Test
    void nobody_has_a_title_on_a_day_on_which_they_hold_no_office() {
        expect(
                draft.with(
                        "/people/0/appointments/1",
                        "{\"office\": \"NO_OFFICE\", \"party\": \"northland\", \"from\": \"2018-12-31\"}"),
                "/people/0/appointments/1",
                "no title on days on which no office is held, nor the other way round");
    }

    @Test
    void an_appointment_has_a_title_or_says_that_there_was_no_office() {
        expect(
                draft.without("/people/0/appointments/0/title"),
                "/people/0/appointments/0",
                "either a title or an office");
    }

    @Test
    void an_appointment_has_no_title_where_it_says_that_there_was_no_office() {
        expect(
                draft.with("/people/0/appointments/0/office", "\"NO_OFFICE\""),
                "/people/0/appointments/0",
                "either a title or an office");
    }

    @Test
    void nobody_signs_an_agreement_twice() {
        expect(
                draft.copied("/agreements/0/signatories/1", "/agreements/0/signatories/2"),
                "/agreements/0/signatories/2",
                "a party, or a person of it, that has not signed already");
    }

    @Test
    void an_agreement_does_not_end_before_it_begins() {
        expect(
                draft.with("/agreements/0/inForceTo", "\"2020-02\""),
                "/agreements/0/inForceTo",
                "a day not before it came into force");
    }

    @Test
    void a_statement_is_somebodys() {
        expect(draft.without("/statements/1/party"), "/statements/1", "a person, a party or both");
    }

    private static void expect(Draft draft, String path, String expected) {
        assertThat(draft.errors(READER)).containsExactly(new DocumentError(path, expected));
    }
}
