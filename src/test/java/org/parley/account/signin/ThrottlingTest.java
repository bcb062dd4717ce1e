package org.parley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.parley.account.signin.SignInAttempts.SignInLimits;
import org.parley.testing.TestClock;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
class ThrottlingTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private SignInLimits limits;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void nobodyHasTried() {
        jdbc.sql("delete from sign_in_attempt").update();
        TestAccounts.editor(application, "mira", "Mira Lund");
        browser = new Browser(port);
    }

    @Test
    void after_five_failures_not_even_the_right_password_is_looked_at() {
        failFiveTimes("mira");
        var refused = browser.signIn("mira", TestAccounts.PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("900");
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("main [role=alert]").text()).contains("Wait 16 minutes");
        assertThat(page.select("form[action^=/sign-in] input[name=username]").val())
                .isEqualTo("mira");
        assertThat(refused.body()).doesNotContain(TestAccounts.PASSWORD);
        assertThat(browser.location(browser.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void a_name_without_an_account_is_throttled_in_the_same_words() {
        failFiveTimes("mira");
        failFiveTimes("nobody");
        String known = Jsoup.parse(browser.signIn("mira", "guess").body())
                .select("main")
                .text();
        var unknown = browser.signIn("nobody", "guess");
        assertThat(unknown.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(unknown.body()).select("main").text()).isEqualTo(known);
    }

    @Test
    void when_the_time_is_over_the_right_password_counts_again() {
        failFiveTimes("mira");
        clock.setTo(clock.instant().plus(limits.window()).minusSeconds(1));
        assertThat(browser.signIn("mira", TestAccounts.PASSWORD).statusCode()).isEqualTo(429);
        clock.setTo(clock.instant().plusSeconds(1));
        assertThat(browser.location(browser.signIn("mira", TestAccounts.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void a_success_forgets_the_failures_of_that_account_only() {
        browser.signIn("other", "guess");
        for (int i = 0; i < 4; i++) {
            browser.signIn("mira", "guess " + i);
        }
        browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(jdbc.sql("select count(*) from sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void one_address_has_thirty_failures_whatever_the_names() {
        for (int i = 0; i < limits.failuresPerAddress(); i++) {
            assertThat(attempts.begin("name" + i, "192.0.2.7")).isEmpty();
        }
        assertThat(attempts.begin("another", "192.0.2.7")).hasValue(limits.window());
        assertThat(attempts.begin("another", "192.0.2.8")).isEmpty();
    }

    @Test
    void a_stranger_who_guesses_elsewhere_does_not_keep_the_owner_out() {
        browser.signIn("mira", TestAccounts.PASSWORD);
        browser.loseSession();
        for (int i = 0; i < limits.failuresPerAccount(); i++) {
            assertThat(attempts.begin("mira", "198.51.100." + i)).isEmpty();
        }
        assertThat(attempts.begin("mira", "198.51.100.99"))
                .as("from where she never was")
                .isPresent();
        assertThat(browser.location(browser.signIn("mira", TestAccounts.PASSWORD)))
                .as("from where she was")
                .isEqualTo("/");
        failFiveTimes("mira");
        assertThat(browser.signIn("mira", TestAccounts.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void where_the_owner_was_long_ago_is_elsewhere() {
        browser.signIn("mira", TestAccounts.PASSWORD);
        browser.loseSession();
        clock.setTo(clock.instant().plus(Duration.ofDays(31)));
        for (int i = 0; i < limits.failuresPerAccount(); i++) {
            attempts.begin("mira", "198.51.100." + i);
        }
        assertThat(browser.signIn("mira", TestAccounts.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void addresses_of_one_network_of_version_six_count_as_one() {
        for (int i = 0; i < limits.failuresPerAddress(); i++) {
            attempts.begin("name" + i, "2001:db8:1:1::" + i);
        }
        assertThat(attempts.begin("another", "2001:db8:1:1:ffff::1")).isPresent();
        assertThat(attempts.begin("another", "2001:db8:1:2::1")).isEmpty();
    }

    @Test
    void many_attempts_at_once_gain_nothing() throws Exception {
        var workers = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> attempt =
                    () -> attempts.begin("mira", "192.0.2.9").isEmpty();
            long lookedAt = 0;
            for (Future<Boolean> each :
                    workers.invokeAll(Stream.generate(() -> attempt).limit(24).toList())) {
                lookedAt += each.get() ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(limits.failuresPerAccount());
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void the_audit_list_tells_of_it_once_and_keeps_no_typed_name() {
        long before = events("SIGN_IN_THROTTLED");
        clock.setTo(clock.instant().plus(Duration.ofDays(1)));
        failFiveTimes("hunter2-typed-in-the-wrong-field");
        for (int i = 0; i < 3; i++) {
            browser.signIn("hunter2-typed-in-the-wrong-field", "guess");
        }
        assertThat(events("SIGN_IN_THROTTLED")).isEqualTo(before + 1);
        assertThat(jdbc.sql("select e::text from account_event e union all select a::text from sign_in_attempt a")
                        .query(String.class)
                        .list())
                .noneMatch(each -> each.contains("hunter2"));
    }

    @Test
    void names_of_a_megabyte_and_signs_that_cannot_be_stored_are_refused_like_any_other() {
        for (String name : List.of("x".repeat(1_000_000), "a\u0000b", "<script>alert(1)</script>", " ", "名前")) {
            HttpResponse<String> answer = browser.signIn(name, "guess");
            assertThat(browser.location(answer)).isEqualTo("/sign-in?refused");
        }
    }

    @Test
    void the_page_of_an_attempt_that_was_not_looked_at_escapes_what_was_typed() {
        failFiveTimes("<script>alert(1)</script>");
        assertThat(browser.signIn("<script>alert(1)</script>", "guess").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    private void failFiveTimes(String name) {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.location(browser.signIn(name, "guess " + i))).isEqualTo("/sign-in?refused");
        }
    }

    private long events(String kind) {
        return jdbc.sql("select count(*) from account_event where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }
}
