package org.parley.page.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@ReadTest
class GlossaryPageTest {

    private static final Properties WORDS = words();

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    static Stream<CodeList> lists() {
        return GlossaryController.LISTS.stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_code_of_a_list_is_explained_in_one_sentence_or_more_and_no_other_is(CodeList list) {
        Set<String> codes = new TreeSet<>();
        list.entries().forEach(each -> codes.add(each.code()));
        String beginning = "glossary." + list.name() + ".";
        assertThat(keys(beginning)).isEqualTo(codes);
        assertThat(codes)
                .allSatisfy(
                        each -> assertThat(WORDS.getProperty(beginning + each)).endsWith("."));
        assertThat(keys("glossary.list.")).contains(list.name());
        assertThat(keys("glossary.about.")).contains(list.name());
    }

    @Test
    void no_list_is_headed_that_is_not_there() {
        Set<String> names = new TreeSet<>();
        lists().forEach(each -> names.add(each.name()));
        assertThat(keys("glossary.list.")).isEqualTo(names);
        assertThat(keys("glossary.about.")).isEqualTo(names);
        assertThat(names).containsAll(keys("glossary.of."));
    }

    @Test
    void each_code_stands_under_the_word_that_pages_show_for_it() {
        Document page = browser.page("/glossary");
        assertThat(page.select("h1").text()).isEqualTo("Glossary");
        assertThat(page.select("main section")).hasSize(GlossaryController.LISTS.size());
        assertThat(page.select("#issue-status-deadlocked dt").text()).isEqualTo("Deadlocked");
        assertThat(page.select("#issue-status-deadlocked dd").text()).startsWith("They talk, and nothing moves.");
        assertThat(page.select("main nav a").eachAttr("href"))
                .allSatisfy(each ->
                        assertThat(page.getElementById(each.substring(1))).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "/negotiations/russia-ukraine/checklist, issue-status",
        "/negotiations/russia-ukraine/positions, stance",
        "/negotiations/russia-ukraine/rounds, round-status",
        "/negotiations/russia-ukraine/rounds/trilateral/2, outcome",
        "/negotiations/russia-ukraine/rounds/trilateral/2, capacity",
        "/negotiations/russia-ukraine/agreements, agreement-status",
        "/negotiations/russia-ukraine/statements, tone",
        "/negotiations/russia-ukraine/sources, source-kind"
    })
    void pages_lead_to_what_their_words_mean(String address, String list) {
        assertThat(browser.page(address).select("main a[href=/glossary#" + list + "]"))
                .isNotEmpty();
        assertThat(browser.page("/glossary").getElementById(list)).isNotNull();
    }

    @Test
    void every_page_leads_to_it_from_its_foot() {
        assertThat(browser.page("/").select("footer a[href=/glossary]")).hasSize(1);
        assertThat(browser.page("/people").select("footer a[href=/glossary]")).hasSize(1);
    }

    @Test
    void it_asks_the_database_nothing() throws Exception {
        assertThat(Statements.of(() -> browser.get("/glossary"))).isEmpty();
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader bundle = new InputStreamReader(
                new ClassPathResource("messages/glossary.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Set<String> keys(String beginning) {
        Set<String> keys = new TreeSet<>();
        WORDS.stringPropertyNames().stream()
                .filter(each -> each.startsWith(beginning))
                .forEach(each -> keys.add(each.substring(beginning.length())));
        return keys;
    }
}
