package org.parley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
class SignInTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void accounts() {
        TestAccounts.editor(application, "mira", "Mira Lund");
        TestAccounts.administrator(application, "boss", "The Boss");
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/css/base.css", "/favicon.svg", "/nowhere", "/negotiations/none?page=x"})
    void readers_get_no_cookie(String path) {
        assertThat(browser.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void an_editors_page_asks_to_sign_in_and_is_returned_to() {
        var refused = browser.get("/edit/negotiations/none/rounds/new?track=a");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(browser.location(refused)).isEqualTo("/sign-in");

        var signedIn = browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(browser.location(signedIn)).startsWith("/edit/negotiations/none/rounds/new?track=a");
    }

    @Test
    void whoever_follows_sign_in_on_a_page_returns_to_it() {
        var form = browser.page("/sign-in", "Referer", "http://localhost:" + port + "/parties?page=2");
        var signedIn = browser.submit(form, "/sign-in", "username", "mira", "password", TestAccounts.PASSWORD);
        assertThat(browser.location(signedIn)).isEqualTo("/parties?page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "/\t/evil.example", "evil"})
    void signing_in_leads_to_no_other_site(String from) {
        var signedIn = browser.submit(
                browser.page("/sign-in"),
                "/sign-in",
                "username",
                "mira",
                "password",
                TestAccounts.PASSWORD,
                "from",
                from);
        assertThat(browser.location(signedIn)).isEqualTo("/");
    }

    @Test
    void nobody_has_a_session_before_signing_in() {
        browser.get("/edit/nothing");
        browser.page("/sign-in");
        assertThat(sessions()).isEmpty();
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_session_gets_a_new_number_at_each_sign_in() {
        browser.signIn("mira", TestAccounts.PASSWORD);
        var before = sessions();
        browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(sessions()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(before).hasSize(1);
    }

    @Test
    void the_cookie_of_the_session_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(browser.signIn("mira", TestAccounts.PASSWORD).headers().allValues("Set-Cookie"))
                .filteredOn(each -> each.startsWith("SESSION="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    private List<String> sessions() {
        return browser.cookies().stream()
                .filter(each -> each.getName().contains("SESSION"))
                .map(HttpCookie::getValue)
                .toList();
    }

    @Test
    void the_token_of_forms_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(browser.get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("form-token=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_user_name_may_be_typed_in_capitals() {
        assertThat(browser.location(browser.signIn(" Mira ", TestAccounts.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void unknown_name_wrong_password_and_locked_account_get_the_same_answer() {
        TestAccounts.editor(application, "locked", "Locked Out");
        jdbc.sql("update account set locked = true where user_name = 'locked'").update();

        var answers = List.of(
                        browser.signIn("nobody", "whatever it was"),
                        browser.signIn("mira", "whatever it was"),
                        browser.signIn("locked", TestAccounts.PASSWORD),
                        browser.signIn("no\u0000body; drop", "x"))
                .stream()
                .map(browser::location)
                .toList();

        assertThat(answers).containsOnly("/sign-in?refused");
        assertThat(browser.page("/sign-in?refused").select("[role=alert]").text())
                .contains("do not match an account");
    }

    @Test
    void an_account_locked_while_its_owner_works_is_signed_out_at_the_next_editors_page() {
        TestAccounts.editor(application, "leaving", "Lea Ving");
        browser.signIn("leaving", TestAccounts.PASSWORD);
        assertThat(browser.get("/edit/nothing").statusCode()).isEqualTo(404);

        jdbc.sql("update account set locked = true where user_name = 'leaving'").update();

        assertThat(browser.location(browser.get("/edit/nothing"))).isEqualTo("/sign-in");
        assertThat(browser.location(browser.get("/account/password"))).isEqualTo("/sign-in");
    }

    @Test
    void editors_may_not_administrate_but_administrators_may_edit() {
        browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(browser.get("/admin/nothing").statusCode()).isEqualTo(403);

        var other = new Browser(port);
        other.signIn("boss", TestAccounts.PASSWORD);
        assertThat(other.get("/admin/nothing").statusCode()).isEqualTo(404);
        assertThat(other.get("/edit/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_names_who_is_signed_in_and_signs_out_by_its_form_only() {
        browser.signIn("mira", TestAccounts.PASSWORD);
        var page = browser.page("/account/password");
        assertThat(page.select(".account").text()).contains("Signed in as Mira Lund");

        browser.get("/sign-out");
        assertThat(browser.page("/account/password").select(".account").text()).contains("Mira Lund");

        browser.submit(page, "/sign-out");
        assertThat(browser.location(browser.get("/account/password"))).isEqualTo("/sign-in");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var page = browser.page("/sign-in");
        page.select("input[name=_csrf]").remove();
        var answer = browser.submit(page, "/sign-in", "username", "mira", "password", TestAccounts.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void pages_carry_the_security_headers() {
        var headers = browser.get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()"));
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }
}
