package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Editor;
import org.parley.testing.Pages;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An editor finds the form where the fact stands. */
@WriteTest(starter = true)
class ReachingFormsTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor mira;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/checklist | Record a move: Status of Crimea",
                "/checklist | Add a position: Status of Crimea",
                "/positions | Add a position: Ukraine, Ceasefire",
                "/positions | Edit: Ukraine, Ceasefire",
                "/ledger | Record a delivery: Prisoners to be handed over",
                "/ledger | Cite a source on: Prisoners to be handed over",
                "/agreements/abu-dhabi-exchange-2026 | Record a delivery: Prisoners to be handed over",
                "/timeline?kind=milestone | Edit: New START expires",
                "/rounds | Edit: US-Ukraine-Russia",
                "/rounds/trilateral/3 | Add an announcement",
                "/rounds/trilateral/3 | Add a statement",
            })
    void a_row_leads_to_the_form_which_leads_back(String page, String link) {
        String address = TALKS + page;
        Element found = mira.open(address)
                .selectFirst("a[aria-label='" + link + "'], main a[href^=/edit]:not([aria-label]):containsOwn(" + link
                        + ")");
        assertThat(found).as(link).isNotNull();

        Paper form = mira.open(found.attr("href").replace(" ", "%20"));
        assertThat(form.select("form.form input[name=returnTo], form.form input[name=back], form.form a[href]")
                        .toString())
                .contains(address);
        assertThat(Pages.of(browser, address).select("main a[href^=/edit]")).isEmpty();
    }

    @Test
    void a_track_without_rounds_is_listed_where_its_first_round_is_logged() {
        database.sql("""
                        insert into track (id, version, negotiation_id, slug, name, ordinal)
                        select nextval('record_number'), 0, id, 'grain', 'Grain talks', 9 from negotiation where slug = 'russia-ukraine'""").update();

        for (String address : List.of(TALKS + "/rounds", TALKS + "/rounds?track=grain")) {
            Element track = mira.open(address).selectFirst("section[aria-labelledby=track-grain]");
            assertThat(track.text()).contains("Grain talks", "No round of this track is recorded.");
            assertThat(track.select("a:contains(Log its first round)").attr("href"))
                    .isEqualTo("/edit" + TALKS + "/rounds/new?track=grain");
        }
        assertThat(mira.open(TALKS + "/rounds?status=CONCLUDED").select("#track-grain"))
                .isEmpty();
    }

    @Test
    void where_no_position_is_recorded_the_form_begins_with_its_party() {
        Element empty = mira.open(TALKS + "/positions").selectFirst("td:contains(no position recorded) a[aria-label]");

        String party = mira.open(empty.attr("href").replace(" ", "%20"))
                .select("[name='fields[party]']")
                .val();
        assertThat(empty.attr("aria-label"))
                .isEqualTo("Add a position: " + party + ", "
                        + empty.closest("tr").select("th a").text());
    }

    /** A claim on a field is corrected where the field is shown as disputed; sources, in the notes. */
    @ParameterizedTest
    @CsvSource({"source", "signatory", "schedule_announcement", "citation", "track"})
    void records_without_a_page_of_their_own_are_corrected_where_they_are_shown(String kind) {
        String signed = database.sql(
                        "select min(a.slug) from signatory s join agreement a on a.id = s.agreement_id join negotiation n on n.id = a.negotiation_id where n.slug = 'russia-ukraine'")
                .query(String.class)
                .single();
        Set<Long> all = Set.copyOf(
                database.sql("select id from " + kind).query(Long.class).list());
        assertThat(Stream.of(
                                "/agreements/" + signed,
                                "/agreements/abu-dhabi-exchange-2026",
                                "/rounds/trilateral/2",
                                "/rounds/trilateral/3",
                                "/rounds",
                                "/rounds/slippage")
                        .flatMap(page -> mira.open(TALKS + page).select("main a[href^=/edit/records/]").stream())
                        .map(each -> each.attr("href").replaceFirst("^/edit/records/(\\d+)?.*", "0$1"))
                        .map(Long::valueOf))
                .as("links to the forms of " + kind)
                .anyMatch(all::contains);
    }

    @Test
    void the_history_of_a_record_leads_to_its_form_and_that_of_a_round_to_none() {
        for (String kind : List.of("citation", "source", "signatory", "milestone", "coverage_note")) {
            Long number = database.sql("select min(id) from " + kind)
                    .query(Long.class)
                    .single();
            assertThat(mira.open("/history/" + number)
                            .select("a[href^=/edit/records/" + number + "?return=]")
                            .text())
                    .as(kind)
                    .isEqualTo("Edit");
        }
        Long round = database.sql("select min(id) from round").query(Long.class).single();
        assertThat(mira.open("/history/" + round).select("a[href^=/edit/records/]"))
                .isEmpty();
    }

    @Test
    void a_new_form_begins_where_typing_begins_and_proposes_a_mark_that_is_free() {
        Paper party = mira.open("/edit/records/party/new");
        assertThat(party.select("[autofocus]").attr("name")).isEqualTo("fields[name]");
        assertThat(party.select("[name='fields[pattern]'] [selected]").val()).isNotEmpty();
        String colour = party.select("[name='fields[colour]']").val();
        assertThat(database.sql("select count(*) from party where colour = ?")
                        .param(colour)
                        .query(Integer.class)
                        .single())
                .isZero();
        Paper position = mira.open(mira.open(TALKS + "/positions")
                .select("td:contains(no position recorded) a[aria-label]")
                .attr("href")
                .replace(" ", "%20"));
        assertThat(position.select("[autofocus]").attr("name")).isEqualTo("fields[stance]");
    }

    @Test
    void agreements_to_choose_from_are_dated_in_words() {
        Long talks = database.sql("select id from negotiation where slug = 'russia-ukraine'")
                .query(Long.class)
                .single();
        assertThat(mira.open("/edit/records/statement/new?of=" + talks)
                        .select("[name='fields[agreement]'] option")
                        .text())
                .contains("(5 Feb 2026)")
                .doesNotContain("2026-02-05", "..");
    }

    @Test
    void every_statement_and_every_milestone_can_be_corrected_from_the_timeline() {
        Set<Long> reached = new HashSet<>();
        Paper page = mira.open(TALKS + "/timeline");
        for (Element next = page.page(); next != null; ) {
            page.select(".entries a[href^=/edit/records/]")
                    .forEach(each -> reached.add(
                            Long.valueOf(each.attr("href").replaceFirst("^/edit/records/(\\d+)?.*", "0$1"))));
            next = page.selectFirst("[rel=next]");
            page = next == null ? page : mira.open(next.attr("href"));
        }
        List<Long> all = database.sql("""
                select s.id from statement s join negotiation n on n.id = s.negotiation_id where n.slug = 'russia-ukraine' and s.day_edtf is not null
                union all select m.id from milestone m join negotiation n on n.id = m.negotiation_id where n.slug = 'russia-ukraine'""").query(Long.class).list();
        assertThat(reached).containsAll(all);
    }
}
