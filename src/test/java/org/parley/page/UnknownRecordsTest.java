package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadTest
class UnknownRecordsTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/negotiations/nowhere",
                "/negotiations/nowhere/rounds",
                "/negotiations/nowhere/agreements",
                "/negotiations/nowhere/groups",
                "/negotiations/nowhere/statements",
                "/negotiations/nowhere/sources",
                "/negotiations/nowhere/issues/territory",
                "/negotiations/nowhere/groups/military",
                TALKS + "/rounds/nowhere/1",
                TALKS + "/rounds/trilateral/0",
                TALKS + "/rounds/trilateral/-1",
                TALKS + "/rounds/trilateral/99",
                TALKS + "/issues/nowhere",
                TALKS + "/agreements/nowhere",
                TALKS + "/groups/nowhere",
                "/negotiations/iran-nuclear/issues/territory",
                "/negotiations/iran-nuclear/agreements/abu-dhabi-exchange-2026",
                "/negotiations/iran-nuclear/groups/military",
                "/parties/nowhere",
                "/people/nowhere",
                "/sources/nowhere",
                "/sources/nowhere/history",
                TALKS + "/rounds/trilateral/two",
                TALKS + "/rounds/trilateral/2.0",
                TALKS + "/rounds/trilateral/99999999999"
            })
    void what_is_not_on_record_is_not_found_and_the_page_says_so_in_the_look_of_all_pages(String address) {
        var answer = new Browser(port).get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main h1, body > header a[href=/]"))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rounds?track=%00", "/timeline?party=%00", "/history?who=%00", "/sources?publisher=%00"})
    void a_sign_that_no_text_can_hold_is_refused(String address) {
        assertThat(new Browser(port).get(TALKS + address).statusCode()).isEqualTo(400);
    }
}
