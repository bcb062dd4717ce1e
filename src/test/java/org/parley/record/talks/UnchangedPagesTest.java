package org.parley.record.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.TestClock;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@WriteTest(starter = true)
class UnchangedPagesTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private MockMvcTester reader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/timeline",
                "/checklist?asOf=2026-02-06",
                "/positions",
                "/brief",
                "/ledger",
                "/people",
                "/rounds/slippage",
                "/rounds",
                "/rounds/trilateral/2",
                "/rounds/compare?first=trilateral/1&second=trilateral/2",
                "/issues/territory",
                "/agreements",
                "/groups/military",
                "/history"
            })
    void a_page_that_did_not_change_is_not_made_again(String page) throws Exception {
        String tag = tag(TALKS + page);
        assertThat(Statements.count(() -> assertThat(again(TALKS + page, tag)).hasStatus(304)))
                .isEqualTo(1);
    }

    @Test
    void an_edit_of_the_negotiation_or_of_what_it_shares_makes_it_new() {
        String tag = tag(TALKS);
        edit("(select id from negotiation where slug = 'colombia-farc')");
        assertThat(again(TALKS, tag)).hasStatus(304);
        edit("(select id from negotiation where slug = 'russia-ukraine')");
        assertThat(again(TALKS, tag)).hasStatus(200);
        String next = tag(TALKS);
        edit("null");
        assertThat(again(TALKS, next)).hasStatus(200);
    }

    @Test
    void an_edit_that_began_first_and_was_saved_last_makes_it_new() {
        String slug = "(select id from negotiation where slug = 'russia-ukraine')";
        var slow = new TransactionTemplate(transactions);
        String[] between = new String[1];
        slow.executeWithoutResult(begun -> {
            edit(slug);
            var quick = new TransactionTemplate(transactions);
            quick.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            quick.executeWithoutResult(saved -> edit(slug));
            between[0] = onAnotherThread(() -> tag(TALKS));
        });
        assertThat(again(TALKS, between[0])).hasStatus(200);
    }

    @Test
    void a_page_that_says_today_is_new_after_midnight() {
        String tag = tag(TALKS);
        clock.setTo(LocalDate.of(2026, 3, 2));
        assertThat(again(TALKS, tag)).hasStatus(200);
    }

    @Test
    void nobody_is_answered_with_the_page_of_somebody_signed_in(@SignedIn("mira") Browser editor) {
        assertThat(editor.get(TALKS).headers().firstValue("ETag")).isEmpty();
        assertThat(editor.get(TALKS).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(String.join(",", new Browser(port).get(TALKS).headers().allValues("Vary")))
                .containsIgnoringCase("Cookie");
    }

    @Test
    void where_there_is_nothing_there_is_nothing_to_keep() {
        assertThat(reader.get().uri("/negotiations/no-such-talks").exchange()).hasStatus(404);
        assertThat(reader.get()
                        .uri("/negotiations/no-such-talks")
                        .exchange()
                        .getResponse()
                        .getHeader("ETag"))
                .isNull();
    }

    /** As by a reader, who is in no transaction. */
    private static String onAnotherThread(Supplier<String> asked) {
        return CompletableFuture.supplyAsync(asked).join();
    }

    private String tag(String page) {
        MvcTestResult first = reader.get().uri(page).exchange();
        assertThat(first).hasStatus(200);
        return String.valueOf(first.getResponse().getHeader("ETag"));
    }

    private MvcTestResult again(String page, String tag) {
        return reader.get().uri(page).header("If-None-Match", tag).exchange();
    }

    private void edit(String negotiation) {
        database.sql(
                        "insert into revision (change_set, at, actor, action, record_id, record_kind, record_version, negotiation_id, label, after) "
                                + "select 1, now(), 'Mira', 'CHANGED', id, 'PARTY', 1, " + negotiation
                                + ", name, '{}' from party limit 1")
                .update();
    }
}
