package org.parley.page.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReadTest
class SourcePagesTest {

    private static final String ALL = "/negotiations/russia-ukraine/sources";
    private static final String ABU_DHABI = "/sources/vovworld-abu-dhabi";

    /** Which negotiation a record belongs to, from its history, which this page does not ask. */
    private static final String CITED_IN_TALKS = """
            from citation c join source s on s.id = c.source_id where (
                select v.negotiation_id from revision v where v.record_id = c.record_id order by v.id desc limit 1)
                = (select id from negotiation where slug = 'russia-ukraine')""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void every_source_behind_a_record_of_the_talks_is_listed_with_how_often_it_is_cited() {
        int sources = database.sql("select count(distinct s.id) " + CITED_IN_TALKS)
                .query(Integer.class)
                .single();
        assertThat(browser.page(ALL).select("main section > .note").text()).startsWith(sources + " sources");
        int times = database.sql("select count(*) " + CITED_IN_TALKS + " and s.slug = 'vovworld-abu-dhabi'")
                .query(Integer.class)
                .single();
        assertThat(browser.page(ALL + "?publisher="
                                + publisher("vovworld-abu-dhabi").replace(" ", "%20"))
                        .select("li:has(a[href=" + ABU_DHABI + "]) .note")
                        .text())
                .isEqualTo("cited " + times + " times");
    }

    @Test
    void those_published_last_stand_first_and_those_without_a_day_last() {
        List<String> days = days(browser.page(ALL));
        assertThat(days).isNotEmpty().isSortedAccordingTo((one, other) -> other.compareTo(one));
        Document last = browser.page(ALL + "?page=3");
        assertThat(last.select("main .list > li").last().text()).contains("day of publication not known");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=news-agency, s.kind = 'NEWS_AGENCY'",
        "publisher=TASS, s.publisher = 'TASS'",
        "official=true, 's.kind in (''OFFICIAL_PARTY'', ''OFFICIAL_THIRD_PARTY'')'",
        "kind=news&publisher=Xinhua, s.kind = 'NEWS' and s.publisher = 'Xinhua'"
    })
    void filters_stand_in_the_address(String query, String where) {
        int fitting = database.sql("select count(distinct s.id) " + CITED_IN_TALKS + " and " + where)
                .query(Integer.class)
                .single();
        Document page = browser.page(ALL + "?" + query);
        assertThat(page.select("main .page .list > li")).hasSize(Math.min(50, fitting));
        if (fitting == 0) {
            assertThat(page.select(".empty a").attr("href")).isEqualTo(ALL);
        }
    }

    @Test
    void pages_of_the_list_keep_the_filter() {
        assertThat(browser.page(ALL + "?kind=news").select(".pager a").attr("href"))
                .isEqualTo(ALL + "?kind=news&page=2");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=rumour, There is no kind “rumour”",
        "publisher=Nobody, There is no publisher “Nobody” in these talks",
        "page=-1, no page -1"
    })
    void what_cannot_be_filtered_by_is_explained(String query, String explanation) {
        var answer = browser.get(ALL + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(explanation);
    }

    @Test
    void the_page_of_a_source_says_who_published_it_when_and_where_it_is() {
        Document page = browser.page("/sources/abc-news-second-round");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".head").text()).contains("ABC News", "News");
        assertThat(page.select(".head .lead a").attr("href")).startsWith("https://");
        assertThat(browser.get(ABU_DHABI + "/history").statusCode()).isEqualTo(200);
    }

    @Test
    void it_lists_every_record_that_it_proves_and_of_which_field() {
        Document page = browser.page("/sources/abc-news-second-round");
        int cited = database.sql("""
                        select count(*) from citation c join source s on s.id = c.source_id
                        where s.slug = 'abc-news-second-round'""").query(Integer.class).single();
        assertThat(page.select("main ul.full > li")).hasSize(cited);
        assertThat(page.select("main .list > li > .title")).allSatisfy(each -> {
            URI address = URI.create(each.attr("href"));
            Document shown = browser.page(each.attr("href").replaceFirst("#.*", ""));
            assertThat(shown.select("h1")).hasSize(1);
            if (address.getFragment() != null) {
                assertThat(shown.getElementById(address.getFragment())).isNotNull();
            }
        });
    }

    @Test
    void what_it_says_of_one_field_stands_there_in_words() {
        Document page = browser.page(database.sql("""
                        select '/sources/' || s.slug from citation c join source s on s.id = c.source_id
                        where c.asserted_value is not null and c.field = 'quantity' order by c.id limit 1""").query(String.class).single());
        assertThat(page.select("main ul.full > li").eachText())
                .anySatisfy(each -> assertThat(each).startsWith("Number: "));
    }

    @Test
    void every_record_that_can_be_cited_has_one_place() {
        assertThat(database.sql("""
                        select distinct r.kind from record r left join place_of_record w on w.record_id = r.id
                        where w.shown_on is null
                            and r.kind not in ('SOURCE', 'CITATION', 'DISPUTE_RESOLUTION', 'FIELD_TERM', 'ACCOUNT')""").query(String.class).list()).isEmpty();
        assertThat(database.sql("select record_id from place_of_record group by record_id having count(*) > 1")
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    @Test
    void a_source_that_is_not_there_is_not_found() {
        assertThat(browser.get("/sources/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_takes_three_statements_and_the_page_three() throws Exception {
        assertThat(Statements.of(() -> browser.get(ALL))).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(() -> browser.get(ABU_DHABI))).hasSizeLessThanOrEqualTo(3);
    }

    private String publisher(String slug) {
        return database.sql("select publisher from source where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
    }

    private static List<String> days(Document page) {
        return page.select("main .list > li").stream()
                .map(each -> each.selectFirst("time[datetime]"))
                .filter(each -> each != null)
                .map(each -> each.attr("datetime"))
                .filter(each -> each.length() == 10)
                .toList();
    }
}
