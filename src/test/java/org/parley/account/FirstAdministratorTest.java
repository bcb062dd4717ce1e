package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

@WriteTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern PASSWORD = Pattern.compile("password {2}(\\S{20})\\s");

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AccountEvents events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void noAccounts() {
        // The history of an account may not be rewritten, so the account that a test before this one made gets out of
        // the way.
        TestCluster.asOwner().sql("""
                        alter table revision disable trigger user; alter table account_event disable trigger user;
                        delete from revision; delete from account_event; delete from account;
                        alter table revision enable trigger user; alter table account_event enable trigger user""").update();
        browser = new Browser(port);
    }

    @Test
    void the_first_start_prints_a_password_once(CapturedOutput output) {
        start(null);
        start(null);
        assertThat(PASSWORD.matcher(output.getOut()).results()).hasSize(1);
        assertThat(jdbc.sql("select user_name || ' ' || role || ' ' || must_change_password from account")
                        .query(String.class)
                        .list())
                .containsExactly("admin ADMIN true");
        assertThat(jdbc.sql("select record_kind || ' ' || action || ' ' || actor from revision")
                        .query(String.class)
                        .list())
                .containsExactly("ACCOUNT CREATED Parley");
        assertThat(jdbc.sql("select after::text from revision")
                        .query(String.class)
                        .single())
                .doesNotContainIgnoringCase("bcrypt");
    }

    @Test
    void a_printed_password_has_to_be_changed_before_anything_else(CapturedOutput output) {
        start(null);
        Matcher printed = PASSWORD.matcher(output.getOut());
        assertThat(printed.find()).isTrue();

        browser.signIn("admin", printed.group(1));
        assertThat(browser.location(browser.get("/edit/any"))).isEqualTo("/account/password?from=%2Fedit%2Fany");
        assertThat(browser.location(browser.get("/admin/any"))).isEqualTo("/account/password?from=%2Fadmin%2Fany");

        var page = browser.page("/account/password?from=/admin/any");
        var changed = browser.submit(
                page,
                "/account/password",
                "current",
                printed.group(1),
                "chosen",
                "seven grey herons",
                "again",
                "seven grey herons");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(browser.page(browser.location(changed)).select("main a").attr("href"))
                .isEqualTo("/admin/any");
        assertThat(browser.get("/admin/any").statusCode()).isEqualTo(404);

        assertThat(browser.location(new Browser(port).signIn("admin", "seven grey herons")))
                .isEqualTo("/");
    }

    @Test
    void a_given_password_is_not_printed_and_need_not_be_changed(CapturedOutput output) {
        start("from the operator");
        assertThat(output.getOut()).doesNotContain("from the operator").doesNotContain("no accounts yet");
        browser.signIn("admin", "from the operator");
        assertThat(browser.get("/admin/any").statusCode()).isEqualTo(404);
    }

    private void start(String password) {
        new FirstAdministrator(
                        accounts, encoder, events, transaction, clock, new FirstAdministratorProperties(password))
                .run(new DefaultApplicationArguments());
    }
}
