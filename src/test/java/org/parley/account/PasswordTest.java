package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@WriteTest
class PasswordTest {

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @SignedIn("mira-lund-editor")
    private Browser browser;

    @ParameterizedTest
    @CsvSource({
        "short,                      at least 12",
        "mira-lund-editor,           more than your user name",
        "Mira-Lund-Editor1,          more than your user name",
        "PasswordPassword,           harder to guess",
        "aaaaaaaaaaaaaaaaaaaa,       harder to guess",
    })
    void bad_passwords_are_refused_with_the_reason(String chosen, String reason) {
        var answer = change(TestAccounts.PASSWORD, chosen, chosen);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void a_password_that_bcrypt_would_cut_off_is_refused() {
        assertThat(change(TestAccounts.PASSWORD, "ы5".repeat(30), "ы5".repeat(30))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_current_password_and_two_equal_new_ones_are_asked_for() {
        var answer = change("not mine", "seven grey herons", "seven gray herons");
        assertThat(answer.body()).contains("not your current password").contains("the same way twice");
        assertThat(answer.body()).doesNotContain("seven grey herons");
    }

    @Test
    void posting_nothing_says_what_is_missing() {
        var answer = browser.submit(browser.page("/account/password"), "/account/password");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void other_sessions_end_unless_that_is_unticked() {
        TestAccounts.editor(application, "three-screens", "Three Screens");
        var here = new Browser(port);
        var there = new Browser(port);
        here.signIn("three-screens", TestAccounts.PASSWORD);
        there.signIn("three-screens", TestAccounts.PASSWORD);
        var page = here.page("/account/password");
        assertThat(page.select("input[name=endOthers]").hasAttr("checked")).isTrue();
        here.submit(
                page,
                "/account/password",
                "current",
                TestAccounts.PASSWORD,
                "chosen",
                "seven grey herons",
                "again",
                "seven grey herons",
                "endOthers",
                "yes");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.location(there.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void the_current_password_is_not_to_be_guessed_here_either() {
        TestAccounts.editor(application, "left-open", "Left Open");
        browser.signIn("left-open", TestAccounts.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(change("guess " + i, "seven grey herons", "seven grey herons")
                            .statusCode())
                    .isEqualTo(422);
        }
        var refused = change(TestAccounts.PASSWORD, "seven grey herons", "seven grey herons");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Too many attempts have failed");
        var asIfSentBefore = change("guess", TestAccounts.PASSWORD, TestAccounts.PASSWORD);
        assertThat(asIfSentBefore.statusCode()).isEqualTo(429);
    }

    @Test
    void other_sessions_stay_signed_in_where_it_is_unticked() {
        TestAccounts.editor(application, "two-screens", "Two Screens");
        var there = new Browser(port);
        browser.signIn("two-screens", TestAccounts.PASSWORD);
        there.signIn("two-screens", TestAccounts.PASSWORD);
        assertThat(change(TestAccounts.PASSWORD, "seven grey herons", "seven grey herons")
                        .statusCode())
                .isEqualTo(303);
        assertThat(there.get("/edit/any").statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> change(String current, String chosen, String again) {
        return browser.submit(
                browser.page("/account/password"),
                "/account/password",
                "current",
                current,
                "chosen",
                chosen,
                "again",
                again);
    }
}
