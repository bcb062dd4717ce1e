package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Pages;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists of talks of which nothing is recorded yet say so, and what to do. */
@WriteTest
class EmptyListsTest {

    private static final String TALKS = "/negotiations/quiet-talks";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void write() {
        database.sql("""
                        insert into negotiation (id, version, slug, name, summary, status)
                        values (900000001, 0, 'quiet-talks', 'Quiet talks', 'About nothing yet', 'EXPLORATORY')
                        on conflict do nothing""").update();
    }

    @ParameterizedTest
    @CsvSource({
        "groups, No working groups yet, once an editor has logged one",
        "statements, No statements yet, Nothing that was said in these talks is recorded",
        "sources, No sources yet, once an editor cites it"
    })
    void an_empty_list_says_so_and_leads_on(String list, String title, String what) {
        Document page = Pages.of(browser, TALKS + "/" + list);
        assertThat(page.select(".empty b").text()).isEqualTo(title);
        assertThat(page.select(".empty").text()).contains(what);
        assertThat(page.select(".empty a").attr("href")).isEqualTo(TALKS + "/rounds");
        assertThat(page.select("form.filters")).isEmpty();
    }
}
