package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.SignedIn;
import org.parley.testing.TestClock;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
@ExtendWith(OutputCaptureExtension.class)
class InvitationTest {

    private static final String CHOSEN = "seven grey herons";

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @SignedIn(value = "boss", administrator = true)
    private Browser boss;

    private Browser guest;

    @BeforeEach
    void guest() {
        guest = new Browser(port);
    }

    @Test
    void whoever_is_invited_chooses_name_and_password_and_signs_in() {
        String link = invite("tomas", "Tomas Berg");
        var form = guest.page(link);
        assertThat(form.select("input[name=name]").val()).isEqualTo("Tomas Berg");

        var made = guest.submit(form, "/invitation/", "name", "Tomás Berg", "chosen", CHOSEN, "again", CHOSEN);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(guest.page(guest.location(made)).select("main [role=status]").text())
                .contains("Sign in");
        assertThat(guest.location(guest.signIn("tomas", CHOSEN))).isEqualTo("/");
        assertThat(guest.page("/account").select(".account").text()).contains("Tomás Berg");
        assertThat(guest.get("/admin/accounts").statusCode()).isEqualTo(403);
        assertThat(jdbc.sql(
                                "select r.actor || ' ' || r.action from revision r join account a on a.id = r.record_id where a.user_name = 'tomas'")
                        .query(String.class)
                        .list())
                .containsExactly("Tomás Berg CREATED");
    }

    @Test
    void the_link_is_shown_once_and_kept_as_a_hash() {
        var page = invited("once", "Shown Once");
        String link = page.select("input[readonly]").val();
        assertThat(link).startsWith("http://localhost:" + port + "/invitation/");
        assertThat(boss.page("/admin/invitations").select("input[readonly]")).isEmpty();
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select l::text from one_time_link l")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(each -> each.contains(secret));
    }

    @Test
    void the_same_form_sent_twice_makes_one_invitation_with_one_link() {
        var form = boss.page("/admin/invitations");
        send(form, "twice", "Sent Twice", "EDITOR");
        String first = boss.page("/admin/invitations").select("input[readonly]").val();
        send(form, "twice", "Sent Twice", "EDITOR");
        assertThat(boss.page("/admin/invitations").select("input[readonly]").val())
                .isEqualTo(first);
        assertThat(count("one_time_link where user_name = 'twice'")).isEqualTo(1);
        assertThat(count("account_event where kind = 'INVITED' and detail like 'twice,%'"))
                .isEqualTo(1);
    }

    @Test
    void an_account_made_by_a_double_click_is_made_once() {
        var form = guest.page(invite("double", "Double Click"));
        for (int i = 0; i < 2; i++) {
            var made = guest.submit(form, "/invitation/", "name", "Double Click", "chosen", CHOSEN, "again", CHOSEN);
            assertThat(guest.location(made)).isEqualTo("/sign-in?ready=");
        }
        assertThat(count("account where user_name = 'double'")).isEqualTo(1);
    }

    @Test
    void a_link_opens_once() {
        String link = invite("used", "Used Up");
        var form = guest.page(link);
        guest.submit(form, "/invitation/", "name", "Used Up", "chosen", CHOSEN, "again", CHOSEN);

        var again = new Browser(port).get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(again.body()).select("main").text()).contains("used already");

        String other = "another password entirely";
        var stolen = guest.submit(form, "/invitation/", "name", "Somebody", "chosen", other, "again", other);
        assertThat(stolen.statusCode()).isEqualTo(410);
        assertThat(guest.location(guest.signIn("used", other))).isEqualTo("/sign-in?refused");
    }

    @Test
    void a_link_that_is_older_than_seven_days_says_what_to_do_and_its_name_can_be_invited_again() {
        String link = invite("late", "Too Late");
        clock.setTo(clock.instant().plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(guest.get(link).statusCode()).isEqualTo(200);
        clock.setTo(clock.instant().plusSeconds(1));
        var answer = guest.get(link);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("Ask your administrator");
        assertThat(boss.page("/admin/invitations").select(".list .flag").eachText())
                .contains("Expired");

        assertThat(guest.get(invite("late", "Too Late")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_revoked_invitation_opens_nothing() {
        String link = invite("revoked", "No Longer Wanted");
        var page = boss.page("/admin/invitations");
        var row = page.select(".list > li").stream()
                .filter(each -> each.text().contains("No Longer Wanted"))
                .findFirst()
                .orElseThrow();
        assertThat(boss.submit(page, row.selectFirst("form").attr("action")).statusCode())
                .isEqualTo(303);
        assertThat(guest.get(link).statusCode()).isEqualTo(410);
        assertThat(count("account_event where kind = 'INVITATION_REVOKED' and detail = 'revoked'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/invitation/x",
                "/reset/x",
                "/invitation/%00",
                "/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/reset/%3Cscript%3E"
            })
    void a_link_that_parley_never_made_says_what_to_do(String link) {
        var answer = guest.get(link);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script>");
        if (!link.contains("%00")) {
            assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("Copy it whole");
        }
    }

    @Test
    void the_secret_is_told_to_no_other_page_and_to_no_log(CapturedOutput output) {
        String link = invite("quiet", "Quiet Link");
        String secret = link.substring(link.lastIndexOf('/') + 1);
        var answer = guest.get(link);
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        var form = guest.page(link);
        guest.submit(form, "/invitation/", "name", "", "chosen", "short", "again", "");
        guest.submit(form, "/invitation/", "name", "Quiet Link", "chosen", CHOSEN, "again", CHOSEN);
        guest.get(link);
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "'', tomas2, EDITOR, Enter a name",
        "Tomas, '', EDITOR, small letters",
        "Tomas, 'to mas', EDITOR, small letters",
        "Tomas, -tomas, EDITOR, small letters",
        "Tomas, tomas2, EMPEROR, Choose a role",
        "Tomas, boss, EDITOR, Choose another name",
    })
    void bad_invitations_are_refused_and_keep_what_was_typed(String name, String userName, String role, String reason) {
        var answer = send(boss.page("/admin/invitations"), userName, name, role);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".summary").text()).contains(reason);
        assertThat(page.title()).startsWith("Error");
        assertThat(page.select("input[name=userName]").val()).isEqualTo(userName);
        assertThat(page.select("input[name=displayName]").val()).isEqualTo(name);
    }

    @Test
    void nobody_is_invited_twice() {
        invite("wanted", "Much Wanted");
        assertThat(send(boss.page("/admin/invitations"), "wanted", "Much Wanted", "EDITOR")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_megabyte_and_markup_are_refused_or_escaped() {
        assertThat(send(boss.page("/admin/invitations"), "big", "x".repeat(1_000_000), "EDITOR")
                        .statusCode())
                .isEqualTo(422);
        String markup = "<b onclick=\"x()\">Bold</b>";
        assertThat(send(boss.page("/admin/invitations"), "bold", markup, "EDITOR")
                        .statusCode())
                .isEqualTo(200);
        assertThat(boss.get("/admin/invitations").body())
                .doesNotContain("<b onclick")
                .contains("&lt;b onclick");
        assertThat(boss.get("/admin/audit").body()).doesNotContain("<b onclick").contains("&lt;b onclick");
        assertThat(boss.submit(boss.page("/admin/invitations"), "/admin/invitations")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void bad_names_and_passwords_are_refused_by_the_link_with_the_name_kept() {
        var form = guest.page(invite("picky", "Picky Person"));
        var answer = guest.submit(form, "/invitation/", "name", "<i>Me</i>", "chosen", "short", "again", "short");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<i>Me").doesNotContain("value=\"short\"");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=name]").val()).isEqualTo("<i>Me</i>");
        assertThat(page.select(".summary").text()).contains("at least 12");
        assertThat(guest.submit(form, "/invitation/").statusCode()).isEqualTo(422);
        String big = "x".repeat(1_000_000);
        assertThat(guest.submit(form, "/invitation/", "name", "Me", "chosen", big, "again", big)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_link_without_the_token_of_its_form_does_nothing() {
        var form = guest.page(invite("forged", "Forged Form"));
        form.select("input[name=_csrf]").remove();
        assertThat(guest.submit(form, "/invitation/", "name", "Forged", "chosen", CHOSEN, "again", CHOSEN)
                        .statusCode())
                .isEqualTo(403);
        assertThat(count("account where user_name = 'forged'")).isZero();
    }

    private String invite(String userName, String name) {
        String link = invited(userName, name).select("input[readonly]").val();
        return link.replace("http://localhost:" + port, "");
    }

    private Document invited(String userName, String name) {
        var answer = send(boss.page("/admin/invitations"), userName, name, "EDITOR");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> send(Document form, String userName, String name, String role) {
        return boss.submit(form, "/admin/invitations", "displayName", name, "userName", userName, "role", role);
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
