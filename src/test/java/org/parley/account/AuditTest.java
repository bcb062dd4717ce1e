package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.TestClock;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
class AuditTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @SignedIn(value = "boss", administrator = true)
    private Browser boss;

    @BeforeEach
    void mira() {
        TestAccounts.editor(application, "mira", "Mira Lund");
    }

    @Test
    void everything_done_to_an_account_is_entered_with_who_and_from_where() {
        var mira = new Browser(port);
        mira.signIn("mira", "guess");
        mira.signIn("mira", TestAccounts.PASSWORD);
        mira.submit(mira.page("/account"), "/account", "name", "Mira Berg");
        String chosen = "seven grey herons";
        mira.submit(
                mira.page("/account/password"),
                "/account/password",
                "current",
                TestAccounts.PASSWORD,
                "chosen",
                chosen,
                "again",
                chosen);
        mira.submit(mira.page("/account"), "/sign-out");
        for (String act : List.of("lock", "unlock", "reset")) {
            boss.submit(boss.page("/admin/accounts/mira"), "/admin/accounts/mira/" + act);
        }
        boss.submit(boss.page("/admin/accounts/mira"), "/admin/accounts/mira/role", "role", "ADMIN");

        assertThat(what("?account=mira"))
                .containsExactly(
                        "Role changed Editor to Administrator",
                        "Password reset",
                        "Unlocked",
                        "Locked",
                        "Signed out",
                        "Password changed",
                        "Name changed Mira Lund → Mira Berg",
                        "Signed in",
                        "Sign-in failed");
        var last = boss.page("/admin/audit?account=mira").selectFirst("tbody tr");
        assertThat(last.text()).contains("1 Mar 2026, 12:00 UTC", "mira", "by boss", "from 127.0.0.1");
        assertThat(boss.page("/admin/accounts/mira").select("tbody tr")).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update account_event set actor_id = null", "delete from account_event", "truncate account_event"
            })
    void the_database_refuses_to_rewrite_it(String rewriting) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> TestCluster.asOwner().sql(rewriting).update())
                .withMessageContaining("append-only");
    }

    @Test
    void it_is_filtered_by_account_kind_and_day_in_the_address() {
        clock.setTo(LocalDate.of(2026, 5, 4));
        new Browser(port).signIn("nobody-at-all", "guess");
        new Browser(port).signIn("boss", TestAccounts.PASSWORD);
        assertThat(what("?day=2026-05-04")).containsExactly("Signed in", "Sign-in failed");
        assertThat(what("?day=2026-05-04&kind=SIGN_IN_FAILED")).containsExactly("Sign-in failed");
        assertThat(what("?day=2026-05-04&account=boss")).containsExactly("Signed in");
        assertThat(boss.page("/admin/audit?day=2026-05-04&kind=SIGN_IN_FAILED")
                        .select("tbody")
                        .text())
                .contains("no account of that name");
        var page = boss.page("/admin/audit?day=2026-05-04&kind=SIGN_IN_FAILED&account=bo");
        assertThat(page.select("option[selected]").val()).isEqualTo("SIGN_IN_FAILED");
        assertThat(page.select("input[name=day]").val()).isEqualTo("2026-05-04");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/admin/audit");
    }

    @Test
    void a_long_list_is_paged_and_takes_as_many_statements_as_a_short_one() throws Exception {
        long few = Statements.count(() -> boss.get("/admin/audit?kind=UNLOCKED"));
        jdbc.sql("""
                        insert into account_event (at, kind, account_id, detail)
                        select now(), 'UNLOCKED', (select min(id) from account), '<u>' || n from generate_series(1, 120) n""").update();
        assertThat(Statements.count(() -> boss.get("/admin/audit?kind=UNLOCKED")))
                .isEqualTo(few);
        var page = boss.page("/admin/audit?kind=UNLOCKED&page=2");
        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select(".pager a[rel=next]").attr("href")).isEqualTo("/admin/audit?kind=UNLOCKED&page=3");
        assertThat(page.html()).doesNotContain("<u>");
        assertThat(boss.get("/admin/audit?kind=UNLOCKED&page=9").statusCode()).isEqualTo(404);
    }

    private List<String> what(String query) {
        return boss.page("/admin/audit" + query).select("tbody td:nth-child(2)").eachText();
    }
}
