package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
class OwnAccountTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.url}")
    private String database;

    @Value("${spring.datasource.username}")
    private String role;

    private Browser here;
    private Browser there;

    @BeforeEach
    void signInTwice() {
        jdbc.sql("delete from spring_session").update();
        TestAccounts.editor(application, "mira", "Mira Lund");
        here = signedIn("mira");
        there = signedIn("mira");
    }

    @Test
    void every_page_leads_to_the_own_account() {
        assertThat(here.page("/").select(".account a[href=/account]").text()).isEqualTo("Mira Lund");
        var page = here.page("/account");
        assertThat(page.select("main").text()).contains("You sign in as mira", "Editor");
        assertThat(page.select("main a[href=/account/password]")).hasSize(1);
    }

    @Test
    void the_sessions_are_listed_with_browser_and_address_and_without_what_the_cookie_holds() {
        var page = here.page("/account");
        var lines = page.select(".list > li");
        assertThat(lines).hasSize(2);
        assertThat(lines.first().text()).contains("This browser", "from 127.0.0.1", "since", "UTC");
        assertThat(lines.get(1).select("button")).hasSize(1);
        List<String> known = jdbc.sql(
                        "select session_id from spring_session union select primary_id from spring_session")
                .query(String.class)
                .list();
        assertThat(known).isNotEmpty().noneMatch(each -> page.html().contains(each));
    }

    @Test
    void a_session_is_written_once_a_minute_however_many_pages_are_read() {
        jdbc.sql("delete from spring_session").update();
        here = signedIn("mira");
        long used = lastUsed();
        here.page("/account");
        here.page("/");
        assertThat(lastUsed()).isEqualTo(used);

        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000")
                .update();
        here.page("/");
        assertThat(lastUsed()).isGreaterThanOrEqualTo(used);
    }

    private long lastUsed() {
        return jdbc.sql("select last_access_time from spring_session")
                .query(Long.class)
                .single();
    }

    @Test
    void an_ended_session_is_signed_out_at_its_next_request() {
        var page = here.page("/account");
        String number = page.select(".list button[name=end]").val();
        var done = here.submit(page, "/account/sessions", "end", number);
        assertThat(done.statusCode()).isEqualTo(303);

        assertThat(there.location(there.get("/account"))).isEqualTo("/sign-in");
        assertThat(here.page("/account").select(".list > li")).hasSize(1);
        assertThat(here.submit(page, "/account/sessions", "end", number).statusCode())
                .isEqualTo(303);
    }

    @Test
    void all_other_sessions_end_at_one_press() {
        var third = signedIn("mira");
        here.submit(here.page("/account"), "/account/sessions", "end", "others");
        assertThat(there.location(there.get("/account"))).isEqualTo("/sign-in");
        assertThat(third.location(third.get("/account"))).isEqualTo("/sign-in");
        assertThat(here.page("/account").select("button[value=others]")).isEmpty();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        TestAccounts.editor(application, "other", "Somebody Else");
        var other = signedIn("other");
        signedIn("other");
        String number = here.page("/account").select(".list button[name=end]").val();
        for (String sent : List.of(number, "garbage", "", "<b>", "x".repeat(1_000_000))) {
            assertThat(other.submit(other.page("/account"), "/account/sessions", "end", sent)
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_name_is_on_the_next_page() {
        TestAccounts.editor(application, "renamed", "Old Name");
        var browser = signedIn("renamed");
        String name = "New <b>Name</b>";
        assertThat(browser.submit(browser.page("/account"), "/account", "name", name)
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/").body()).contains("New &lt;b&gt;Name").doesNotContain("New <b>");
    }

    @Test
    void a_bad_name_is_refused_and_kept() {
        for (String name : List.of("", "  ", "x".repeat(101), "x".repeat(1_000_000))) {
            var answer = here.submit(here.page("/account"), "/account", "name", name);
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("input[name=name]").val()).isEqualTo(name);
            assertThat(page.select(".summary a").attr("href")).isEqualTo("#name");
        }
        assertThat(here.submit(here.page("/account"), "/account", "name", "Mira\u0000 Lund")
                        .statusCode())
                .isEqualTo(303);
        assertThat(here.page("/").select(".account a[href=/account]").text()).isEqualTo("Mira Lund");
    }

    @Test
    void a_session_holds_on_an_application_that_was_started_after_it_began() {
        try (var anew = new SpringApplicationBuilder(Parley.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--parley.starter=false",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + role,
                        "--spring.datasource.password=" + role)) {
            int other = Integer.parseInt(anew.getEnvironment().getRequiredProperty("local.server.port"));
            assertThat(here.at(other).page("/account").select(".account").text())
                    .contains("Mira Lund");
            here.submit(here.page("/account"), "/account/sessions", "end", "others");
            assertThat(there.at(other).location(there.at(other).get("/account")))
                    .isEqualTo("/sign-in");
        }
    }

    @Test
    void a_session_holds_no_password_and_no_name() {
        assertThat(jdbc.sql("select attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(each -> each.contains("SECURITY_CONTEXT"));
    }

    private Browser signedIn(String userName) {
        var browser = new Browser(port);
        browser.signIn(userName, TestAccounts.PASSWORD);
        return browser;
    }
}
