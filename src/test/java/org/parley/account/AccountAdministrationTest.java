package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.Actor;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WriteTest
class AccountAdministrationTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser boss;
    private Browser mira;

    @BeforeEach
    void signIn() {
        jdbc.sql("update account set role = 'EDITOR' where user_name <> 'boss'").update();
        jdbc.sql("update account set locked = false, role = 'ADMIN' where user_name = 'boss'")
                .update();
        TestAccounts.administrator(application, "boss", "The Boss");
        TestAccounts.editor(application, "mira", "Mira Lund");
        jdbc.sql("""
                        update account set locked = false, password_hash = b.password_hash
                        from (select password_hash from account where user_name = 'boss') b where user_name = 'mira'""").update();
        jdbc.sql("delete from sign_in_attempt").update();
        jdbc.sql("delete from one_time_link where purpose = 'RESET'").update();
        boss = signedIn("boss");
        mira = signedIn("mira");
    }

    @Test
    void a_locked_account_is_signed_out_at_once_and_cannot_sign_in() {
        assertThat(mira.get("/edit/nothing").statusCode()).isEqualTo(404);
        assertThat(act("mira", "lock").statusCode()).isEqualTo(303);

        assertThat(mira.location(mira.get("/edit/nothing"))).isEqualTo("/sign-in");
        assertThat(mira.page("/").select(".account").text()).isEqualTo("Sign in");
        assertThat(mira.location(mira.signIn("mira", TestAccounts.PASSWORD))).isEqualTo("/sign-in?refused");
        assertThat(sessions("mira")).isZero();

        act("mira", "unlock");
        assertThat(mira.location(mira.signIn("mira", TestAccounts.PASSWORD))).isEqualTo("/edit/nothing");
    }

    @Test
    void another_role_counts_from_the_next_request_on() {
        assertThat(mira.get("/admin/accounts").statusCode()).isEqualTo(403);
        act("mira", "role", "role", "ADMIN");
        assertThat(mira.get("/admin/accounts").statusCode()).isEqualTo(200);
        assertThat(mira.page("/").select(".account a[href=/admin/accounts]")).hasSize(1);
        act("mira", "role", "role", "EDITOR");
        assertThat(mira.get("/admin/accounts").statusCode()).isEqualTo(403);
        assertThat(mira.get("/account").statusCode()).isEqualTo(200);
        assertThat(mira.page("/").select(".account a[href=/admin/accounts]")).isEmpty();
    }

    @Test
    void doing_it_twice_is_doing_it_once() {
        long before = events("mira");
        var page = boss.page("/admin/accounts/mira");
        for (int i = 0; i < 2; i++) {
            assertThat(boss.submit(page, "/admin/accounts/mira/lock").statusCode())
                    .isEqualTo(303);
        }
        assertThat(events("mira")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "role"})
    void the_last_administrator_can_neither_be_locked_nor_demoted(String act) {
        var answer = act("boss", act, "role", "EDITOR");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("main [role=alert]").text())
                .contains("last administrator", "Nothing was changed");
        assertThat(boss.get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void a_locked_administrator_does_not_count_as_another() {
        TestAccounts.administrator(application, "asleep", "Fast Asleep");
        jdbc.sql("update account set role = 'ADMIN', locked = true where user_name = 'asleep'")
                .update();
        assertThat(act("boss", "lock").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "role"})
    void an_administrator_whose_password_was_reset_does_not_count_as_another(String act) {
        jdbc.sql("update account set role = 'ADMIN' where user_name = 'mira'").update();
        assertThat(act("mira", "reset").statusCode()).isEqualTo(200);
        assertThat(act("boss", act, "role", "EDITOR").statusCode()).isEqualTo(409);
        jdbc.sql("update one_time_link set used_at = now() where purpose = 'RESET'")
                .update();
        assertThat(act("boss", "role", "role", "EDITOR").statusCode()).isEqualTo(303);
    }

    @Test
    void an_administrator_sees_where_an_account_is_signed_in_and_ends_it() {
        var page = boss.page("/admin/accounts/mira");
        assertThat(page.select("section:has(#sessions) li").text()).contains("from 127.0.0.1");
        assertThat(boss.submit(page, "/admin/accounts/mira/sign-out").statusCode())
                .isEqualTo(303);
        assertThat(mira.location(mira.get("/account"))).isEqualTo("/sign-in");
        assertThat(boss.page("/admin/accounts/mira")
                        .select("section:has(#sessions)")
                        .text())
                .contains("Nowhere");
        assertThat(boss.page("/admin/accounts/mira")
                        .select("section:has(#latest)")
                        .text())
                .contains("Session ended", "by boss");
        assertThat(boss.get("/account").statusCode()).isEqualTo(200);
    }

    @RepeatedTest(5)
    void of_two_who_demote_each_other_at_the_same_moment_one_stays() throws Exception {
        jdbc.sql("update account set role = 'ADMIN' where user_name = 'mira'").update();
        var byBoss = actor("boss");
        var byMira = actor("mira");
        assertOneStays(
                () -> {
                    administration.giveRole("mira", version("mira"), Role.EDITOR, byBoss);
                    return true;
                },
                () -> {
                    administration.giveRole("boss", version("boss"), Role.EDITOR, byMira);
                    return true;
                });
    }

    @RepeatedTest(5)
    void of_two_who_step_down_at_the_same_moment_one_stays() throws Exception {
        jdbc.sql("update account set role = 'ADMIN' where user_name = 'mira'").update();
        var byBoss = actor("boss");
        var byMira = actor("mira");
        assertOneStays(
                () -> {
                    administration.giveRole("boss", version("boss"), Role.EDITOR, byBoss);
                    return true;
                },
                () -> {
                    administration.lock("mira", byMira);
                    return true;
                });
    }

    @Test
    void whoever_was_demoted_meanwhile_may_no_longer() {
        jdbc.sql("update account set role = 'ADMIN' where user_name = 'mira'").update();
        var byMira = actor("mira");
        act("mira", "role", "role", "EDITOR");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.lock("boss", byMira));
    }

    @Test
    void a_reset_ends_password_and_sessions_and_its_link_sets_another() {
        var page = boss.page("/admin/accounts/mira");
        var shown = Jsoup.parse(boss.submit(page, "/admin/accounts/mira/reset").body());
        String link = shown.select("input[readonly]").val().replace("http://localhost:" + port, "");
        assertThat(link).startsWith("/reset/");
        assertThat(boss.page("/admin/accounts/mira").select("input[readonly]")).isEmpty();
        assertThat(mira.location(mira.get("/account"))).isEqualTo("/sign-in");
        assertThat(mira.location(mira.signIn("mira", TestAccounts.PASSWORD))).isEqualTo("/sign-in?refused");

        var form = mira.page(link);
        assertThat(form.select("input[name=name]")).isEmpty();
        String chosen = "a lantern over the river";
        assertThat(mira.location(mira.submit(form, "/reset/", "chosen", chosen, "again", chosen)))
                .isEqualTo("/sign-in?ready=");
        assertThat(mira.location(mira.signIn("mira", chosen))).isEqualTo("/account");
        assertThat(mira.get(link).statusCode()).isEqualTo(410);
        assertThat(jdbc.sql("select display_name from account where user_name = 'mira'")
                        .query(String.class)
                        .single())
                .isEqualTo("Mira Lund");
    }

    @Test
    void a_reset_sent_twice_shows_one_link_and_a_new_reset_revokes_the_old_one() {
        var page = boss.page("/admin/accounts/mira");
        String first = link(boss.submit(page, "/admin/accounts/mira/reset"));
        assertThat(link(boss.submit(page, "/admin/accounts/mira/reset"))).isEqualTo(first);

        boss.submit(boss.page("/admin/accounts/mira"), "/admin/accounts/mira/reset");
        assertThat(mira.get(first.replace("http://localhost:" + port, "")).statusCode())
                .isEqualTo(410);
    }

    @Test
    void nobody_resets_the_own_password() {
        var page = boss.page("/admin/accounts/boss");
        assertThat(page.select("form[action$=/reset]")).isEmpty();
        assertThat(page.select("main a[href=/account/password]")).hasSize(1);
    }

    @Test
    void locking_an_administrator_revokes_what_he_handed_out() {
        jdbc.sql("update account set role = 'ADMIN' where user_name = 'mira'").update();
        var invitations = mira.page("/admin/invitations");
        mira.submit(
                invitations, "/admin/invitations", "displayName", "A Friend", "userName", "friend", "role", "ADMIN");
        act("mira", "lock");
        assertThat(boss.page("/admin/invitations").select("main").text()).doesNotContain("A Friend");
    }

    @Test
    void accounts_are_found_by_name_role_and_standing() {
        TestAccounts.administrator(application, "zoe", "Zoë Quist");
        jdbc.sql("update account set locked = true where user_name = 'zoe'").update();
        assertThat(titles("?q=quist")).containsExactly("Zoë Quist");
        assertThat(titles("?q=ZOE")).containsExactly("Zoë Quist");
        assertThat(titles("?state=LOCKED")).contains("Zoë Quist").doesNotContain("Mira Lund");
        assertThat(titles("?role=EDITOR&state=OPEN")).contains("Mira Lund").doesNotContain("Zoë Quist", "The Boss");
        var none = boss.page("/admin/accounts?q=%3Cb%3Enobody");
        assertThat(none.select(".empty a").attr("href")).isEqualTo("/admin/accounts");
        assertThat(none.select("main input[name=q]").val()).isEqualTo("<b>nobody");
    }

    @Test
    void a_long_list_is_paged_in_the_address_and_takes_as_many_statements_as_a_short_one() throws Exception {
        long few = Statements.count(() -> boss.get("/admin/accounts?q=page"));
        for (int i = 0; i < 60; i++) {
            jdbc.sql("""
                            insert into account (id, version, user_name, display_name, password_hash, role, must_change_password, locked, created_at)
                            values (nextval('record_number') * 50 + 1000000, 0, ?, ?, '', 'EDITOR', false, false, now())""").params("page" + i, "Page " + i).update();
        }
        assertThat(Statements.count(() -> boss.get("/admin/accounts?q=page"))).isEqualTo(few);
        var page = boss.page("/admin/accounts?q=page&role=EDITOR");
        assertThat(page.select(".list > li")).hasSize(50);
        String next = page.select(".pager a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/admin/accounts?q=page&role=EDITOR&page=2");
        assertThat(boss.page(next).select(".list > li")).hasSize(10);
        assertThat(boss.get("/admin/accounts?q=page&page=3").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/accounts?role=EMPEROR",
                "/admin/accounts?state=x",
                "/admin/accounts?page=0",
                "/admin/accounts?page=x",
                "/admin/accounts?q=%00",
                "/admin/audit?kind=x",
                "/admin/audit?day=2026-02-31",
                "/admin/audit?day=+999999-01-01",
                "/admin/audit?account=%00",
                "/admin/audit?page=0"
            })
    void a_bad_address_is_answered_with_400(String address) {
        assertThat(boss.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void an_account_that_nobody_has_is_not_found() {
        assertThat(boss.get("/admin/accounts/nobody-has-it").statusCode()).isEqualTo(404);
        assertThat(boss.get("/admin/accounts/%3Cscript%3E").statusCode()).isEqualTo(404);
        var page = boss.page("/admin/accounts/mira");
        assertThat(boss.submit(page, "/admin/accounts/mira/role", "role", "EMPEROR")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "unlock", "reset"})
    void what_is_asked_on_a_page_that_was_overtaken_is_refused_and_shows_what_is(String act) {
        jdbc.sql("update account set locked = true where user_name = 'mira'").update();
        var stale = boss.page("/admin/accounts/mira");
        jdbc.sql("update account set version = version + 1 where user_name = 'mira'")
                .update();
        var answer = act.equals("role")
                ? boss.submit(stale, "/admin/accounts/mira/role", "role", "ADMIN")
                : boss.submit(stale, "/admin/accounts/mira/" + act);
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("main [role=alert]").text()).isNotBlank();
        if (act.equals("role")) {
            assertThat(page.select("[name=role][checked][value], [name=role] option[selected]")
                            .eachAttr("value"))
                    .containsExactly("ADMIN");
        }
        assertThat(jdbc.sql("select role || ' ' || locked from account where user_name = 'mira'")
                        .query(String.class)
                        .single())
                .isEqualTo("EDITOR true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/accounts", "/admin/accounts/mira", "/admin/invitations", "/admin/audit"})
    void only_administrators_keep_accounts(String address) {
        assertThat(mira.get(address).statusCode()).isEqualTo(403);
        var stranger = new Browser(port);
        assertThat(stranger.location(stranger.get(address))).isEqualTo("/sign-in");
    }

    private void assertOneStays(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var workers = Executors.newFixedThreadPool(2);
        try {
            int done = 0;
            for (Future<Boolean> each : workers.invokeAll(List.of(one, other))) {
                done += succeeded(each) ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
            assertThat(jdbc.sql("select count(*) from account where role = 'ADMIN' and not locked")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            workers.shutdownNow();
        }
    }

    private static boolean succeeded(Future<Boolean> work) throws InterruptedException {
        try {
            return work.get();
        } catch (java.util.concurrent.ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOfAny(AccessDeniedException.class, NotDoneException.class);
            return false;
        }
    }

    private int version(String userName) {
        return jdbc.sql("select version from account where user_name = ?")
                .param(userName)
                .query(Integer.class)
                .single();
    }

    private static String link(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select("input[readonly]").val();
    }

    private Browser signedIn(String userName) {
        var browser = new Browser(port);
        assertThat(browser.location(browser.signIn(userName, TestAccounts.PASSWORD)))
                .isEqualTo("/");
        return browser;
    }

    private Actor actor(String userName) {
        return new Actor(TestAccounts.editor(application, userName, "").accountId(), userName, "192.0.2.1");
    }

    private HttpResponse<String> act(String userName, String act, String... typed) {
        String address = "/admin/accounts/" + userName;
        return boss.submit(boss.page(address), address + "/" + act, typed);
    }

    private List<String> titles(String query) {
        return boss.page("/admin/accounts" + query).select(".list .title").eachText();
    }

    private long sessions(String userName) {
        return jdbc.sql(
                        "select count(*) from spring_session where principal_name = (select id::text from account where user_name = ?)")
                .param(userName)
                .query(Long.class)
                .single();
    }

    private long events(String userName) {
        return jdbc.sql(
                        "select count(*) from account_event e join account a on a.id = e.account_id where a.user_name = ?")
                .param(userName)
                .query(Long.class)
                .single();
    }
}
