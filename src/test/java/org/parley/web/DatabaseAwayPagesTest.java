package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.parley.testing.AwayDatabase;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a browser is told while the database cannot be reached. */
@WriteTest
class DatabaseAwayPagesTest {

    private static final String FORM = "/edit/records/person/new";

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void an_editor_is_told_what_is_the_matter_and_sends_the_form_again_when_it_is_over(
            @SignedIn("mira") Browser browser) throws Exception {
        var form = browser.page(FORM);

        try (var away = new AwayDatabase(application)) {
            assertThatItIsAway(browser.submit(form, FORM, "fields[name]", "Typed While Away"));
        }

        assertThat(browser.submit(form, FORM, "fields[name]", "Typed While Away")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(each -> assertThat(each).contains("/people/typed-while-away"));
    }

    @Test
    void so_is_a_reader() throws Exception {
        try (var away = new AwayDatabase(application)) {
            assertThatItIsAway(new Browser(port).get("/people", "Accept", "text/html"));
        }
    }

    @Test
    void nobody_is_told_that_the_password_was_wrong() throws Exception {
        Browser browser = new Browser(port);
        var page = browser.page("/sign-in");
        try (var away = new AwayDatabase(application)) {
            assertThatItIsAway(browser.submit(page, "/sign-in", "username", "mira", "password", TestAccounts.PASSWORD));
        }
    }

    private static void assertThatItIsAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("The database cannot be reached");
    }
}
