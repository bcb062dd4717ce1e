package org.parley.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.RecordKind;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.parley.web.AddressText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class SearchPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"Zelensky", "Zelenskyy", "Zelenskiy", "ZELENSKÝ", "Зеленський", "Zelenki"})
    void a_name_is_found_in_any_spelling_and_the_person_first(String typed) {
        assertThat(links(search(typed))).first().isEqualTo("/people/volodymyr-zelensky");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POW", "POWs", "prisoners of war"})
    void exchanges_are_found_by_the_word_that_their_sources_use(String typed) {
        assertThat(links(search(typed)))
                .contains(
                        "/negotiations/russia-ukraine/agreements/istanbul-exchange-may-2025",
                        "/negotiations/russia-ukraine/agreements/istanbul-exchange-july-2025");
    }

    @Test
    void accents_are_tolerated_on_both_sides() {
        assertThat(search("Ciragan").select("main .list").text()).contains("Çırağan");
        assertThat(search("Çirağan").select("mark").eachText()).contains("Çırağan");
    }

    @Test
    void a_word_with_a_slip_finds_what_was_meant_and_says_so() {
        Document page = search("prisner");

        assertThat(page.select("mark").eachText()).anyMatch(each -> each.equalsIgnoreCase("prisoners"));
        assertThat(page.select("[role=status]").text()).contains("spelt much like yours");
        assertThat(search("prisoner").select("[role=status]").text()).doesNotContain("spelt much like yours");
    }

    @Test
    void a_text_does_not_end_where_a_part_of_it_that_is_missing_would_begin() {
        assertThat(search("civilians among those exchanged")
                        .select("main .list p")
                        .eachText())
                .contains("Exchange of 1,200 prisoners for 1,200")
                .noneMatch(each -> each.endsWith("·"));
    }

    @Test
    void words_are_found_in_their_other_forms() {
        assertThat(links(search("exchanging prisoner")))
                .contains("/negotiations/russia-ukraine/agreements/abu-dhabi-exchange-2026");
    }

    @Test
    void a_phrase_in_quotes_is_found_as_it_stands_only() {
        assertThat(count(search("Witkoff Steve"))).isPositive();
        assertThat(count(search("\"Steve Witkoff\""))).isPositive();
        assertThat(count(search("\"Witkoff Steve\""))).isZero();
    }

    @Test
    void a_word_after_a_minus_does_not_occur() {
        int all = count(search("prisoners"));
        int without = count(search("prisoners -exchange"));

        assertThat(without).isPositive().isLessThan(all);
        assertThat(count(search("prisoners exchange"))).isEqualTo(all - without);
    }

    @Test
    void either_word_will_do_with_or_between() {
        assertThat(count(search("istanbul or havana")))
                .isGreaterThan(Math.max(count(search("istanbul")), count(search("havana"))));
    }

    @Test
    void words_that_stand_in_every_text_do_not_narrow() {
        assertThat(count(search("the exchange of prisoners"))).isEqualTo(count(search("exchange prisoners")));
    }

    @Test
    void words_that_stand_in_every_text_are_looked_for_in_titles_when_they_are_alone() {
        assertThat(count(search("the")))
                .isLessThan(database.sql("select count(*) from search_entry where words @@ 'the'")
                        .query(Integer.class)
                        .single());
        assertThat(search("the").select("main .stack > .list .title").eachText())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).containsPattern("(?i)\\bthe\\b"));
    }

    @ParameterizedTest
    @CsvSource({"NEGOTIATION", "KIND", "PARTY", "TRACK", "YEAR"})
    void each_facet_counts_what_it_leads_to_and_can_be_removed(Facet facet) {
        Document all = search("talks");
        Element first = all.select("section[aria-labelledby=by-" + facet.parameter() + "] li")
                .first();
        int counted = Integer.parseInt(first.select(".count").text());

        Document narrowed = Pages.of(browser, first.selectFirst("a").attr("href"));

        assertThat(count(narrowed)).isEqualTo(counted).isLessThan(count(all));
        Element chosen = narrowed.selectFirst("ul.chosen li");
        assertThat(chosen.select("b").text()).isEqualTo(first.select("a").text());
        assertThat(chosen.select("a").attr("href")).isEqualTo("/search?q=talks");
        assertThat(narrowed.select("section[aria-labelledby=by-" + facet.parameter() + "]"))
                .isEmpty();
        assertThat(narrowed.select("form input[type=hidden]").attr("name")).isEqualTo(facet.parameter());
    }

    @Test
    void a_word_that_stands_nowhere_is_offered_as_the_one_it_is_most_like() {
        Element offer = Pages.of(browser, "/search?q=prisner%20exchange&kind=agreement")
                .selectFirst("a:contains(Did you mean)");

        assertThat(offer.text()).contains("prisoner").contains("exchange");
        Document meant = Pages.of(browser, offer.attr("href"));
        assertThat(count(meant)).isPositive();
        assertThat(meant.select(".chosen b").text()).isEqualTo("Agreement");
        assertThat(meant.select("a:contains(Did you mean)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"U.S.|United States", "USA|U.S.", "Kiev|Kyiv", "cease fire|ceasefire", "1000|1,000", "1200|1,200"})
    void words_of_the_field_are_found_in_each_of_their_forms(String typed, String written) {
        assertThat(count(search(typed))).isPositive().isGreaterThanOrEqualTo(count(search('"' + written + '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZNPP|/negotiations/russia-ukraine/issues/zaporizhzhia-plant",
                "UK|/parties/united-kingdom",
                "U.K.|/parties/united-kingdom",
                "NPP|/negotiations/russia-ukraine/issues/zaporizhzhia-plant",
                "POW|/negotiations/russia-ukraine/issues/prisoner-exchanges",
                "Donbass|/negotiations/russia-ukraine/issues/territory",
                "E.U.|/parties/european-union"
            })
    void what_is_typed_in_another_form_leads_to_its_page(String typed, String page) {
        assertThat(links(search(typed))).contains(page);
    }

    @ParameterizedTest
    @CsvSource({"vice-president, vice president", "cease-fire, cease fire", "US-Russia, US Russia"})
    void a_hyphen_changes_nothing_of_what_is_found(String hyphenated, String parted) {
        assertThat(links(search(hyphenated))).isEqualTo(links(search(parted)));
        assertThat(count(search(hyphenated))).isEqualTo(count(search(parted)));
    }

    @Test
    void half_of_a_word_with_a_hyphen_is_not_found_unsaid() {
        Document page = search("vice-president");
        assertThat(page.select("main .stack > .list .title")).isEmpty();
        assertThat(page.selectFirst(".head a:contains(any of these words)").text())
                .contains("vice or president");
    }

    @Test
    void a_short_word_is_not_corrected_by_letters_at_its_front() {
        assertThat(search("vice").select(".head").text())
                .doesNotContain("twice")
                .doesNotContain("service")
                .doesNotContain("advice");
    }

    @Test
    void a_compound_is_found_in_two_words() {
        assertThat(count(search("ceasefire"))).isEqualTo(count(search("cease fire")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24 Feb 2022", "2022-02-24", "24 February 2022", "24.02.22", "24.02.2022"})
    void a_day_leads_to_what_was_on_that_day(String typed) {
        int dated = database.sql("select count(*) from search_entry where day = date '2022-02-24'")
                .query(Integer.class)
                .single();
        assertThat(count(search(typed))).isGreaterThanOrEqualTo(dated);
    }

    @Test
    void a_correction_is_looked_for_at_once_where_nothing_else_is_found_and_said() {
        Document page = search("abu dabi");

        assertThat(page.select(".head .note").text())
                .contains("Nothing has “abu dabi”")
                .contains("“abu Dhabi”");
        assertThat(count(page)).isEqualTo(count(search("abu dhabi")));
        assertThat(page.select("#q").val()).isEqualTo("abu dabi");
    }

    @Test
    void those_of_one_title_are_folded_under_what_they_belong_to() {
        Document page = search("prisoners");
        List<String> shown = new ArrayList<>();
        page.select("section[aria-label=Results] > .list > li")
                .forEach(each ->
                        shown.add(each.selectFirst(".title").attr("href").replaceFirst("#.*", "") + " "
                                + each.selectFirst(".title").text()));

        assertThat(shown).isNotEmpty().doesNotHaveDuplicates();
        assertThat(page.select("details summary").eachText()).anyMatch(each -> each.endsWith("more of this title"));
    }

    @Test
    void sources_stand_behind_what_they_prove() {
        List<String> kinds = search("prisoners")
                .select("section[aria-label=Results] > .list > li > .flag")
                .eachText();
        assertThat(kinds.subList(0, Math.min(5, kinds.size()))).doesNotContain("Source");
    }

    @Test
    void a_source_leads_to_its_own_page_and_a_statement_to_its_place_in_the_list() {
        assertThat(links(Pages.of(browser, "/search?q=report&kind=source")))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("/sources/"));
        assertThat(links(Pages.of(browser, "/search?q=Zelensky&kind=statement")))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("/negotiations/russia-ukraine/statements?from="));
    }

    @Test
    void words_that_stand_nowhere_together_are_offered_one_by_one() {
        Element offer = search("havana uranium \"Abu Dhabi\"").selectFirst(".head a:contains(any of these words)");

        assertThat(offer.text()).contains("havana or uranium or \"Abu Dhabi\"");
        assertThat(count(Pages.of(browser, offer.attr("href")))).isPositive();
    }

    @Test
    void filters_alone_list_nothing_and_ask_for_words() {
        Document page = Pages.of(browser, "/search?negotiation=russia-ukraine");

        assertThat(page.select(".empty").text()).contains("Type a name");
        assertThat(page.select("main form input[type=hidden]").val()).isEqualTo("russia-ukraine");
    }

    @Test
    void filters_add_up() {
        Document page = Pages.of(browser, "/search?q=talks&kind=round&negotiation=russia-ukraine");

        assertThat(page.select("main .stack > .list .flag").eachText()).containsOnly("Round");
        assertThat(links(page)).allMatch(each -> each.startsWith("/negotiations/russia-ukraine/rounds/"));
    }

    @Test
    void what_has_the_word_in_its_title_stands_before_what_mentions_it() {
        assertThat(links(search("Crimea"))).first().isEqualTo("/negotiations/russia-ukraine/issues/crimea");
    }

    @Test
    void what_has_a_page_of_its_own_stands_before_the_many_promises_in_the_same_words() {
        List<String> kinds = search("prisoners")
                .select("section[aria-label=Results] > .list > li > .flag")
                .eachText();
        assertThat(kinds).contains("Commitment");
        assertThat(kinds.subList(0, kinds.indexOf("Commitment")))
                .contains("Issue", "Agreement")
                .hasSizeGreaterThan(3);
    }

    @Test
    void promises_of_both_sides_are_told_apart() {
        assertThat(Pages.of(browser, "/search?q=%22314+prisoners%22&kind=commitment")
                        .select("section[aria-label=Results] .facts")
                        .eachText())
                .anyMatch(each -> each.contains("Russia → Ukraine"))
                .anyMatch(each -> each.contains("Ukraine → Russia"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1200|at least 1,200 prisoners", "1000|at least 1,000 prisoners", "390|390 prisoners"})
    void a_quantity_stands_with_its_bound_as_on_every_other_page(String typed, String shown) {
        for (String kind : List.of("commitment", "delivery")) {
            List<String> texts = Pages.of(browser, "/search?q=" + typed + "&kind=" + kind)
                    .select("section[aria-label=Results] > .list > li")
                    .eachText();
            assertThat(texts).allSatisfy(each -> assertThat(each).doesNotContainPattern("\\d{4} prisoners"));
            assertThat(kind.equals("commitment") == typed.startsWith("1") ? texts : List.of(shown))
                    .anyMatch(each -> each.contains(shown));
        }
    }

    @Test
    void a_delivery_that_no_source_counted_says_so() {
        assertThat(Pages.of(browser, "/search?q=%22On+several+days%22&kind=delivery")
                        .select("section[aria-label=Results] li")
                        .eachText())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("not counted"));
    }

    @Test
    void long_lists_are_paged_and_every_result_stands_on_one_page() {
        Document page = search("russia");
        List<String> all = links(page);
        int pages = 1;
        for (Element next = page.selectFirst("[rel=next]"); next != null; next = page.selectFirst("[rel=next]")) {
            page = Pages.of(browser, next.attr("href"));
            all.addAll(links(page));
            pages++;
        }

        assertThat(pages).isGreaterThan(2);
        assertThat(all).hasSize(count(search("russia")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NEGOTIATION",
                "PARTY",
                "PERSON",
                "TRACK",
                "ROUND",
                "WORKING_GROUP",
                "GROUP_SESSION",
                "ISSUE",
                "STATUS_CHANGE",
                "POSITION",
                "AGREEMENT",
                "COMMITMENT",
                "DELIVERY",
                "STATEMENT",
                "MILESTONE",
                "SOURCE"
            })
    void every_kind_is_found_and_leads_to_a_page_that_shows_it(String kind) {
        String word = database.sql(
                        "select regexp_substr(title, '\\m[A-Za-z]{4,}\\M') from search_entry where kind = ? and title ~ '\\m[A-Za-z]{4,}\\M' order by record_id desc limit 1")
                .param(kind)
                .query(String.class)
                .single();
        Document page = Pages.of(browser, "/search?q=" + word + "&kind=" + AddressText.word(RecordKind.valueOf(kind)));

        assertThat(links(page)).as(word).isNotEmpty().allSatisfy(each -> {
            URI address = URI.create(each);
            Document shown = Pages.of(browser, each.replaceFirst("#.*", ""));
            if (address.getFragment() != null) {
                assertThat(shown.getElementById(address.getFragment())).as(each).isNotNull();
            }
        });
        assertThat(database.sql("select count(*) from search_entry where kind = ?")
                        .param(kind)
                        .query(Long.class)
                        .single())
                .isEqualTo(database.sql("select count(*) from " + kind.toLowerCase())
                        .query(Long.class)
                        .single());
    }

    @Test
    void markup_that_was_typed_is_text() {
        Document page = search("<script>alert(1)</script> \"><img src=x>");

        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("#q").val()).startsWith("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-gas",
                "?!",
                "\"\"",
                "'",
                ":*",
                "a & | !",
                "\\",
                "((",
                "<->",
                "%",
                "or",
                "- -",
                "~kROUND",
                "'~kROUND'",
                "\u202e",
                "😀"
            })
    void signs_that_mean_something_to_the_database_are_signs(String typed) {
        assertThat(search(typed).select("h1")).hasSize(1);
    }

    @Test
    void nothing_typed_says_what_to_do() {
        for (String each : List.of("/search", "/search?q=", "/search?q=%20", "/search?q=-gas")) {
            assertThat(Pages.of(browser, each).select(".empty").text()).as(each).contains("Type a name");
        }
    }

    @Test
    void nothing_found_says_what_to_do() {
        assertThat(search("qqqqqqqq").select(".empty").text()).contains("Check the spelling");
        assertThat(Pages.of(browser, "/search?q=talks&year=1901")
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo("/search?q=talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=a%00b",
                "q=talks&kind=nonsense",
                "q=talks&kind=citation",
                "q=talks&kind=dispute-resolution",
                "q=talks&party=nobody",
                "q=talks&negotiation=none",
                "q=talks&track=x",
                "q=talks&year=soon",
                "q=talks&year=99999",
                "q=talks&page=0",
                "q=talks&page=x"
            })
    void what_makes_no_sense_is_refused(String query) {
        assertThat(browser.get().uri(URI.create("/search?" + query)).exchange()).hasStatus(400);
    }

    @Test
    void a_megabyte_is_refused() {
        assertThat(browser.get().uri("/search").param("q", "x".repeat(1 << 20)).exchange())
                .hasStatus(400);
    }

    @Test
    void a_page_after_the_last_is_not_found() {
        assertThat(browser.get().uri("/search?q=crimea&page=900").exchange()).hasStatus(404);
    }

    @Test
    void takes_four_statements_and_two_more_where_next_to_nothing_is_found() throws Exception {
        assertThat(Statements.of(() -> search("russia"))).hasSizeLessThanOrEqualTo(4);
        // what is offered was looked for before
        for (String each : List.of("prisner", "qqqqqq", "\"Abu Dhabi\" -gas or havana")) {
            assertThat(Statements.of(() -> search(each))).as(each).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void every_page_has_the_field_in_its_header() {
        Element form = Pages.of(browser, "/people").selectFirst("header form[role=search]");

        assertThat(form.attr("action")).isEqualTo("/search");
        assertThat(form.select("label").attr("for"))
                .isEqualTo(form.select("input[name=q]").attr("id"));
    }

    private Document search(String typed) {
        return Pages.of(
                browser,
                "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static List<String> links(Document page) {
        return page.select("section[aria-label=Results] > .list .title").eachAttr("href");
    }

    private static int count(Document page) {
        String said = page.select("[role=status]").text().replaceAll("\\D.*", "");
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }
}
