package org.parley.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be a slip of the hand is asked, answered by one tick, and kept as it was typed. */
@WriteTest(starter = true)
class SlipsTest {

    private static final String ROUND = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void a_concluded_round_to_come_is_asked_about_and_saved_once_it_is_meant() {
        Paper asked = round("9", "Far ahead").type("firstDay", "24 Nov 2062").send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select("#errors").text()).isEqualTo("Is this meant?");
        assertThat(asked.page().getElementById("firstDay-error").text())
                .endsWith("24 Nov 2062 lies ahead: is it meant?");
        assertThat(asked.valueOf("firstDay")).isEqualTo("24 Nov 2062");
        assertThat(rounds("Far ahead")).isZero();

        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
        assertThat(rounds("Far ahead")).isEqualTo(1);
    }

    @Test
    void the_answer_to_one_question_is_none_to_another() {
        Paper asked =
                round("9", "Another question").type("firstDay", "24 Nov 2061").send();
        Paper again = tick(asked).type("firstDay", "25 Nov 2061").send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.page().getElementById("firstDay-error").text()).contains("25 Nov 2061 lies ahead");
    }

    @Test
    void a_round_without_a_source_is_asked_about_once_and_saved_with_one_tick() {
        Paper asked =
                round("12", "Nobody says so").type("firstDay", "20 Feb 2026").sendOnce();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select("#errors").text()).isEqualTo("Is this meant?");
        assertThat(asked.page().select(".summary a[href=#sources]").text())
                .isEqualTo("No source stands behind this round: is it meant?");
        assertThat(asked.page().getElementById("sources")).isNotNull();
        assertThat(rounds("Nobody says so")).isZero();
        assertThat(tick(asked).sendOnce().statusCode()).isEqualTo(303);
        assertThat(rounds("Nobody says so")).isEqualTo(1);

        // it was answered, so nobody is asked again when something else is changed
        Paper known = Paper.open(browser, "/edit/negotiations/russia-ukraine/rounds/trilateral/12");
        assertThat(known.type("city", "Doha")
                        .type("reason", "Said later")
                        .sendOnce()
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_round_with_a_source_is_not_asked_about() {
        Paper sent = round("13", "Somebody says so")
                .type("firstDay", "20 Feb 2026")
                .type("sources[0].publisher", "A paper")
                .type("sources[0].title", "They met once more")
                .type("sources[0].kind", "NEWS")
                .sendOnce();
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void a_move_a_statement_and_an_agreement_without_a_source_are_asked_about() {
        long issue = database.sql("select min(id) from issue").query(Long.class).single();
        Paper asked = Paper.open(browser, "/edit/records/status-change/new?of=" + issue)
                .type("fields[effective]", "20 Feb 2026")
                .type("fields[status]", "NARROWED")
                .type("fields[rationale]", "One town fewer")
                .sendOnce();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.errorAt("fields[source]")).endsWith("No source stands behind this: is it meant?");
        assertThat(tick(asked).sendOnce().statusCode()).isEqualTo(303);

        long talks = database.sql("select id from negotiation where slug = 'russia-ukraine'")
                .query(Long.class)
                .single();
        for (String kind : List.of("statement", "agreement")) {
            Paper form = Paper.open(browser, "/edit/records/" + kind + "/new?of=" + talks);
            Paper answer = (kind.equals("statement")
                            ? form.type("fields[party]", "Ukraine")
                                    .type("fields[gist]", "No")
                                    .type("fields[day]", "20 Feb 2026")
                            : form.type("fields[title]", "A pause")
                                    .type("fields[type]", "CEASEFIRE")
                                    .type("fields[form]", "ORAL")
                                    .type("fields[status]", "IN_FORCE"))
                    .sendOnce();
            assertThat(answer.page().select(".summary").text()).contains("No source stands behind this");
        }
    }

    @Test
    void a_source_at_an_address_spelt_otherwise_is_asked_about_in_both_forms() {
        source("A report", "https://www.example.org/news/42?utm_source=feed#top", "19 Feb 2026");
        for (String address : List.of("http://example.org/news/42/", "https://Example.Org/news/42?fbclid=x")) {
            Paper alone = sourceForm("Under another title", address, "").sendOnce();
            assertThat(alone.page().select(".summary").text())
                    .as(address)
                    .contains("This address is recorded already as “A report”");
            Paper inRound = roundWithSource("Under another title", address, "").sendOnce();
            assertThat(inRound.page().select(".summary").text())
                    .as(address)
                    .contains("This address is recorded already as “A report”");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Talks end in Doha, 18 Feb 2026",
        "talks  end in doha, 18 Feb 2026",
        "Talks end in Doha., 2026-02-18",
        "Talks end in Doha, ''",
        "“Talks end in Doha”, 18 Feb 2026"
    })
    void a_source_of_one_publisher_and_title_is_asked_about_in_both_forms(String title, String day) {
        source("Talks end in Doha", "", "18 Feb 2026");
        Paper alone = sourceForm(title, "", day).sendOnce();
        assertThat(alone.page().select(".summary").text()).contains("“Talks end in Doha” of this publisher");
        Paper inRound = roundWithSource(title, "", day).sendOnce();
        assertThat(inRound.page().select(".summary").text()).contains("“Talks end in Doha” of this publisher");
    }

    @Test
    void a_source_of_one_publisher_and_title_on_another_day_is_another() {
        source("Daily briefing", "", "18 Feb 2026");
        assertThat(sourceForm("Daily briefing", "", "19 Feb 2026").sendOnce().statusCode())
                .isEqualTo(303);
    }

    private void source(String title, String address, String day) {
        if (database.sql("select count(*) from source where title = ?")
                        .param(title)
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(sourceForm(title, address, day).sendOnce().statusCode()).isEqualTo(303);
        }
    }

    private Paper sourceForm(String title, String address, String day) {
        return Paper.open(browser, "/edit/records/source/new")
                .type("fields[publisher]", "Example")
                .type("fields[title]", title)
                .type("fields[kind]", "NEWS")
                .type("fields[address]", address)
                .type("fields[publishedOn]", day)
                .type("sure", "yes");
    }

    private Paper roundWithSource(String title, String address, String day) {
        return round("14", "Of a source")
                .type("firstDay", "20 Feb 2026")
                .type("sources[0].publisher", "EXAMPLE")
                .type("sources[0].title", title)
                .type("sources[0].kind", "NEWS")
                .type("sources[0].address", address)
                .type("sources[0].publishedOn", day);
    }

    @ParameterizedTest
    @CsvSource({"152, 1 Feb 2026, number, Round 152 would follow round", "9, 2063, firstDay, 2063 lies ahead"})
    void a_round_far_from_its_neighbours_is_asked_about(String number, String day, String field, String question) {
        Paper asked = round(number, "Odd one").type("firstDay", day).send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().getElementById(field + "-error").text()).contains(question);
    }

    @Test
    void one_person_on_both_sides_is_asked_about() {
        Paper asked = round("7", "Both sides")
                .type("firstDay", "20 Feb 2026")
                .type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "rustem umerov")
                .type("delegations[1].party", "russia")
                .type("delegations[1].members[0].person", "rustem umerov")
                .send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text()).contains("Rustem Umerov sits for Ukraine and for Russia");
    }

    @Test
    void a_round_that_is_to_come_is_no_slip() {
        Paper sent = Paper.open(browser, ROUND)
                .type("status", "SCHEDULED")
                .type("number", "8")
                .type("title", "To come")
                .type("firstDay", "20 Apr 2026")
                .send();
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void an_issue_agreed_in_years_to_come_is_asked_about() {
        long issue = database.sql("select min(id) from issue").query(Long.class).single();
        Paper asked = Paper.open(browser, "/edit/records/status-change/new?of=" + issue)
                .type("fields[effective]", "2031")
                .type("fields[status]", "AGREED")
                .type("fields[rationale]", "Settled")
                .send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text()).contains("2031 lies ahead: is it meant?");
        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"10, 422", "9, 303"})
    void ten_times_a_promise_is_asked_about(int times, int status) {
        long commitment = database.sql("select min(id) from commitment where quantity > 100 and bound = 'EXACTLY'")
                .query(Long.class)
                .single();
        long promised = database.sql("select quantity from commitment where id = ?")
                .param(commitment)
                .query(Long.class)
                .single();
        Paper sent = Paper.open(browser, "/edit/records/delivery/new?of=" + commitment)
                .type("fields[day]", "20 Feb 2026")
                .type("fields[quantity]", String.valueOf(times * promised))
                .send();

        assertThat(sent.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 10, , 900, '', 422, at least 10",
        "AT_LEAST, 10, , 99, '', 303, ''",
        "ABOUT, 10, , 100, '', 422, about 10",
        "UP_TO, 10, , 100, '', 422, up to 10",
        "FEWER_THAN, 10, , 90, '', 422, fewer than 10",
        "BETWEEN, 5, 10, 100, '', 422, 5 to 10",
        "BETWEEN, 5, 10, 99, '', 303, ''",
        "AT_LEAST, 10, , 20, 900, 422, at least 10"
    })
    void ten_times_a_promise_of_any_bound_is_asked_about(
            String bound, long promised, Long atMost, long given, String givenAtMost, int status, String words) {
        long commitment = commitment(bound, promised, atMost);
        Paper form = Paper.open(browser, "/edit/records/delivery/new?of=" + commitment)
                .type("fields[day]", "20 Feb 2026")
                .type("fields[quantity]", String.valueOf(given));
        Paper sent = givenAtMost.isEmpty()
                ? form.send()
                : form.type("fields[bound]", "BETWEEN")
                        .type("fields[atMost]", givenAtMost)
                        .send();

        assertThat(sent.statusCode()).isEqualTo(status);
        if (status == 422) {
            assertThat(sent.page().select(".summary").text())
                    .contains("ten times what was promised (" + words + "), or more: is it meant?");
            assertThat(tick(sent).send().statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "the Red Cross, 20 Feb 2026, the  red cross, 20 Feb 2026, the red cross judged it as of 20 Feb 2026 already",
        "'', 20 Feb 2026, '', 20 Feb 2026, An editor of Parley judged it as of 20 Feb 2026 already",
        "the Red Cross, 20 Feb 2026, the Red Cross, 21 Feb 2026, ''",
        "the Red Cross, 20 Feb 2026, the United Nations, 20 Feb 2026, ''",
        "'', 20 Feb 2026, the Red Cross, 20 Feb 2026, ''"
    })
    void a_second_judgement_of_one_judge_as_of_one_day_is_asked_about(
            String first, String firstDay, String second, String secondDay, String question) {
        long commitment = commitment("EXACTLY", 10, null);
        assertThat(assessment(commitment, first, firstDay).send().statusCode()).isEqualTo(303);
        Paper sent = assessment(commitment, second, secondDay).send();

        assertThat(sent.statusCode()).isEqualTo(question.isEmpty() ? 303 : 422);
        if (!question.isEmpty()) {
            assertThat(sent.page().select(".summary").text())
                    .contains(question)
                    .contains("is another judgement meant?");
            assertThat(tick(sent).send().statusCode()).isEqualTo(303);
        }
    }

    @Test
    void a_second_judgement_of_how_hard_an_issue_is_as_of_one_day_is_asked_about() {
        long issue = number("select min(id) from issue");
        for (int status : List.of(303, 422)) {
            Paper sent = Paper.open(browser, "/edit/records/difficulty-judgement/new?of=" + issue)
                    .type("fields[asOf]", "21 Feb 2026")
                    .type("fields[difficulty]", "3")
                    .type("fields[judge]", "the mediator")
                    .type("fields[difficultyReason]", "Much is open")
                    .send();
            assertThat(sent.statusCode()).isEqualTo(status);
        }
    }

    @Test
    void a_judgement_of_ours_names_the_editor_who_typed_it() {
        long commitment = commitment("EXACTLY", 10, null);
        assessment(commitment, "", "22 Feb 2026").send();
        assessment(commitment, "the Red Cross", "23 Feb 2026").send();

        String talks = "/negotiations/russia-ukraine/agreements/"
                + database.sql(
                                "select slug from agreement where id = (select agreement_id from commitment where id = ?)")
                        .param(commitment)
                        .query(String.class)
                        .single();
        assertThat(browser.page(talks).select("section[aria-labelledby=became]").text())
                .contains("as of 22 Feb 2026, judged by Mira Lund, editor of Parley")
                .contains("as of 23 Feb 2026, says the Red Cross");
    }

    @Test
    void what_lies_ahead_is_never_lately() {
        long talks = database.sql("select id from negotiation where slug = 'russia-ukraine'")
                .query(Long.class)
                .single();
        Paper.open(browser, "/edit/records/milestone/new?of=" + talks)
                .type("fields[title]", "A treaty will expire")
                .type("fields[day]", "1 Mar 2027")
                .send();

        assertThat(browser.page("/negotiations/russia-ukraine")
                        .select("section:has(#recent)")
                        .text())
                .isNotEmpty()
                .doesNotContain("A treaty will expire");
    }

    @Test
    void an_agreement_dated_ahead_is_asked_about_alone_and_with_its_round() {
        long talks = number("select id from negotiation where slug = 'russia-ukraine'");
        Paper asked = Paper.open(browser, "/edit/records/agreement/new?of=" + talks)
                .type("fields[title]", "Agreed some day")
                .type("fields[type]", "CEASEFIRE")
                .type("fields[form]", "ORAL")
                .type("fields[status]", "ANNOUNCED")
                .type("fields[date]", "1 Mar 2027")
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text()).contains("1 Mar 2027 lies ahead: is it meant?");
        assertThat(tick(asked).send().statusCode()).isEqualTo(303);

        Paper withRound = round("10", "With an agreement ahead")
                .type("firstDay", "20 Feb 2026")
                .type("agreements[0].title", "Agreed in three years")
                .type("agreements[0].type", "CEASEFIRE")
                .type("agreements[0].form", "ORAL")
                .type("agreements[0].status", "ANNOUNCED")
                .type("agreements[0].date", "1 Mar 2029")
                .send();
        assertThat(withRound.statusCode()).isEqualTo(422);
        assertThat(withRound.page().select(".summary").text()).contains("1 Mar 2029 lies ahead: is it meant?");
    }

    @Test
    void a_web_address_that_is_recorded_already_is_asked_about_and_kept_once_it_is_meant() {
        Paper asked = source("Another text at the same address", "2026-02-18")
                .type("fields[address]", address())
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text())
                .contains("This address is recorded already as “Overview of the mediation efforts since 2022”");

        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
        assertThat(number("select count(*) from source where address = '" + address() + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_source_of_the_same_publisher_title_and_day_is_asked_about_and_one_of_another_day_is_not() {
        Paper asked = source("Overview of the mediation efforts since 2022", "2026-02-18")
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text())
                .contains(
                        "“Overview of the mediation efforts since 2022” of this publisher and day is recorded already");

        Paper known = tick(asked).send();
        assertThat(known.page().select(".summary").text()).contains("There is already something of this name");
        assertThat(known.type("sure", "yes").send().statusCode())
                .as("both answers hold together")
                .isEqualTo(303);

        assertThat(source("Overview of the mediation efforts since 2022", "2026-02-19")
                        .send()
                        .page()
                        .select(".summary")
                        .text())
                .doesNotContain("of this publisher and day");
    }

    @Test
    void two_sources_of_one_round_at_one_address_are_asked_about() {
        Paper asked = round("11", "Two sources").type("firstDay", "20 Feb 2026");
        for (int each = 0; each < 2; each++) {
            asked = asked.type("sources[" + each + "].publisher", "Example")
                    .type("sources[" + each + "].title", "Text " + each)
                    .type("sources[" + each + "].kind", "NEWS")
                    .type("sources[" + each + "].address", "https://news.example/one");
        }
        asked = asked.send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.errorAt("sources[1].address")).contains("This address is recorded already as “Text 0”");
        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
    }

    @Test
    void a_source_that_is_edited_is_not_asked_about_its_own_address() {
        long known = number("select id from source where slug = 'aljazeera-2026-02-18'");
        Paper sent = Paper.open(browser, "/edit/records/" + known)
                .type("fields[language]", "en")
                .type("reason", "It is in English")
                .send();
        assertThat(sent.statusCode()).as(sent.page().select(".summary").text()).isEqualTo(303);
    }

    @Test
    void what_is_meant_for_the_future_is_expected_on_every_page_and_never_the_last() {
        long talks = number("select id from negotiation where slug = 'russia-ukraine'");
        tick(round("", "Held in years to come").type("firstDay", "24 Nov 2062").send())
                .send();
        tick(Paper.open(browser, "/edit/records/agreement/new?of=" + talks)
                        .type("fields[title]", "Agreed next year")
                        .type("fields[type]", "PRISONER_EXCHANGE")
                        .type("fields[form]", "ORAL")
                        .type("fields[status]", "ANNOUNCED")
                        .type("fields[date]", "1 Mar 2027")
                        .send())
                .send();
        Paper.open(browser, "/edit/records/milestone/new?of=" + talks)
                .type("fields[title]", "Treaty to expire")
                .type("fields[day]", "1 Feb 2027")
                .send();
        List<String> ahead = List.of("Treaty to expire", "Agreed next year", "Held in years to come");

        var dashboard = browser.page("/negotiations/russia-ukraine");
        assertThat(dashboard.select("section:has(#ahead) .title").eachText())
                .as("the nearest, the soonest first")
                .containsSubsequence("Deadline of the United States to end the war", "Treaty to expire");
        for (String card : List.of("#recent", "#latest", "#promised")) {
            assertThat(dashboard.select("section:has(" + card + ")").text())
                    .as(card)
                    .isNotEmpty()
                    .doesNotContain(ahead);
        }
        assertThat(dashboard.select("section:has(#recent) li")).isNotEmpty();

        String tile = browser.page("/")
                .select("article:has(a[href=/negotiations/russia-ukraine])")
                .text();
        assertThat(tile).contains("Last round Geneva, February 2026", "Expected Deadline of the United States");

        var timeline = browser.page("/negotiations/russia-ukraine/timeline");
        assertThat(timeline.select(".month:has(h2:contains(Expected)) .title, .month:has(h2:contains(Expected)) b")
                        .eachText())
                .containsAll(ahead);
        assertThat(timeline.select(".month > h2").eachText()).noneMatch(each -> each.matches(".*(2027|2062)"));

        assertThat(browser.page("/negotiations/russia-ukraine/ledger")
                        .select("#firsts ~ ul")
                        .text())
                .doesNotContain(ahead);
        assertThat(browser.page("/negotiations/russia-ukraine/rounds/compare")
                        .select("#second option[selected]")
                        .val())
                .as("the round that is compared unasked")
                .isEqualTo("us-ukraine/7");
        assertThat(browser.page("/negotiations/russia-ukraine/brief").text()).doesNotContain("Held in years to come");
    }

    private Paper assessment(long commitment, String judge, String day) {
        return Paper.open(browser, "/edit/records/assessment/new?of=" + commitment)
                .type("fields[asOf]", day)
                .type("fields[state]", "PARTLY")
                .type("fields[judge]", judge);
    }

    private long commitment(String bound, long quantity, Long atMost) {
        return database.sql("""
                        insert into commitment (id, version, agreement_id, what, bound, quantity, at_most, unit)
                        select nextval('record_number'), 0, min(a.id), 'Hand over boats', ?, ?, ?, 'boats'
                        from agreement a join negotiation n on n.id = a.negotiation_id where n.slug = 'russia-ukraine'
                        returning id""")
                .param(bound)
                .param(quantity)
                .param(atMost)
                .query(Long.class)
                .single();
    }

    @Test
    void the_same_delivery_again_is_asked_about_and_another_of_that_day_is_not() {
        long commitment = number("select min(id) from commitment where quantity > 100 and bound = 'EXACTLY'");
        assertThat(delivery(commitment, 12).send().statusCode()).isEqualTo(303);
        assertThat(delivery(commitment, 13).send().statusCode()).isEqualTo(303);

        Paper asked = delivery(commitment, 12).send();
        assertThat(asked.page().select(".summary").text())
                .contains("The same is recorded for 19 Feb 2026 already: did it happen twice?");
        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
    }

    @Test
    void a_round_of_many_months_is_asked_about() {
        assertThat(round("9", "Long one")
                        .type("firstDay", "14 Feb 1924")
                        .type("lastDay", "15 Feb 2024")
                        .send()
                        .page()
                        .select(".summary")
                        .text())
                .containsPattern("A round of 36,52\\d days: is it meant");
    }

    @ParameterizedTest
    @CsvSource({"appointment, person, title", "coverage-note, negotiation, note"})
    void a_title_and_a_note_of_a_day_to_come_are_asked_about(String kind, String under, String field) {
        Paper asked = Paper.open(browser, "/edit/records/" + kind + "/new?of=" + number("select min(id) from " + under))
                .type("fields[from]", "1 Jan 2062")
                .type("fields[" + field + "]", "Minister");
        asked = (kind.equals("appointment") ? asked.type("fields[party]", "Ukraine") : asked).send();

        assertThat(asked.page().select(".summary").text()).contains("1 Jan 2062 lies ahead: is it meant?");
    }

    @Test
    void a_page_in_another_spelling_of_its_address_is_the_same_source() {
        Paper asked = source("Quite another title", "2026-02-18")
                .type("fields[address]", address().replaceFirst("https://(www[.])?", "http://www.") + "/#top")
                .send();

        assertThat(asked.page().select(".summary").text()).contains("This address is recorded already");
    }

    private Paper delivery(long commitment, long quantity) {
        return Paper.open(browser, "/edit/records/delivery/new?of=" + commitment)
                .type("fields[day]", "19 Feb 2026")
                .type("fields[quantity]", String.valueOf(quantity));
    }

    private Paper source(String title, String day) {
        return Paper.open(browser, "/edit/records/source/new")
                .type("fields[publisher]", "Al Jazeera")
                .type("fields[title]", title)
                .type("fields[kind]", "NEWS")
                .type("fields[publishedOn]", day);
    }

    private String address() {
        return database.sql("select address from source where slug = 'aljazeera-2026-02-18'")
                .query(String.class)
                .single();
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private Paper round(String number, String title) {
        return Paper.open(browser, ROUND)
                .type("status", "CONCLUDED")
                .type("number", number)
                .type("title", title);
    }

    private static Paper tick(Paper asked) {
        return asked.type(
                "intended", asked.page().select("input[name=intended]").val());
    }

    private int rounds(String title) {
        return database.sql("select count(*) from round where title = ?")
                .param(title)
                .query(Integer.class)
                .single();
    }
}
