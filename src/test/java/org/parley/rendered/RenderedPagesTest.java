package org.parley.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@WriteTest(starter = true)
@TestPropertySource(properties = "parley.pages.kept=true")
class RenderedPagesTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String THESE_TALKS = "(select id from negotiation where slug = 'russia-ukraine')";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Changes changes;

    @Autowired
    private ChangeListener listener;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Browser reader;

    @BeforeEach
    void changesAreHeard() {
        reader = new Browser(port);
        HeardChanges.await(application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/parties",
                "/parties/ukraine",
                "/people/rustem-umerov",
                "/search?q=prisoners",
                TALKS,
                TALKS + "/timeline",
                TALKS + "/checklist?asOf=2026-02-06",
                TALKS + "/positions",
                TALKS + "/brief",
                TALKS + "/ledger",
                TALKS + "/people",
                TALKS + "/rounds/slippage",
                TALKS + "/rounds",
                TALKS + "/rounds/trilateral/2",
                TALKS + "/rounds/compare?first=trilateral/1&second=trilateral/2",
                TALKS + "/issues/territory",
                TALKS + "/agreements",
                TALKS + "/groups/military",
                TALKS + "/history"
            })
    void a_page_that_did_not_change_is_not_rendered_again(String page) throws Exception {
        HttpResponse<String> first = reader.get(page);
        assertThat(first.statusCode()).isEqualTo(200);
        var second = new ArrayList<HttpResponse<String>>();
        assertThat(Statements.count(() -> second.add(reader.get(page)))).isZero();
        assertThat(second.get(0).body()).isEqualTo(first.body());
        assertThat(Statements.count(
                        () -> assertThat(again(page, tag(first)).statusCode()).isEqualTo(304)))
                .isZero();
    }

    @Test
    void it_says_of_itself_what_a_fresh_one_says() {
        assertThat(reader.get(TALKS).headers().map())
                .usingRecursiveComparison()
                .ignoringFields("date")
                .isEqualTo(reader.get(TALKS).headers().map());
        assertThat(reader.get(TALKS).headers().map())
                .containsEntry("cache-control", List.of("public, max-age=0, must-revalidate"))
                .containsKeys("content-security-policy", "x-content-type-options", "etag");
    }

    @Test
    void whoever_asks_for_its_headers_alone_gets_those_of_the_page() {
        for (String page : List.of(TALKS, TALKS + "/ledger?never=asked-before")) {
            HttpResponse<String> headers = reader.head(page);
            HttpResponse<String> whole = reader.get(page);
            assertThat(headers.body()).isEmpty();
            assertThat(headers.headers().map())
                    .usingRecursiveComparison()
                    .ignoringFields("date")
                    .isEqualTo(whole.headers().map());
            assertThat(reader.head(page, "If-None-Match", tag(whole)).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_reader_may_name_several_copies_or_any() {
        String tag = tag(reader.get(TALKS));
        assertThat(again(TALKS, "W/\"another\", " + tag).statusCode()).isEqualTo(304);
        assertThat(again(TALKS, "*").statusCode()).isEqualTo(304);
        assertThat(again(TALKS, "W/\"another\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {TALKS + "/timeline?page=-1", "/search?negotiation=none", TALKS + "/none", "/people?page=-1"})
    void what_went_wrong_is_kept_by_nobody(String page) {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = reader.get(page);
            assertThat(answer.statusCode()).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void it_is_sent_compressed_to_those_who_take_that() {
        HttpResponse<String> plain = reader.get(TALKS);
        HttpResponse<String> compressed = reader.get(TALKS, "Accept-Encoding", "gzip, br");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(Long.parseLong(
                        compressed.headers().firstValue("Content-Length").orElseThrow()))
                .isLessThan(plain.body().length() / 3);
        assertThat(String.join(",", compressed.headers().allValues("Vary")))
                .containsIgnoringCase("Accept-Encoding")
                .containsIgnoringCase("Cookie");
    }

    @Test
    void an_edit_of_the_negotiation_or_of_what_it_shares_makes_it_new() {
        String tag = tag(reader.get(TALKS + "/history"));
        edit("(select id from negotiation where slug = 'colombia-farc')");
        assertThat(again(TALKS + "/history", tag).statusCode()).isEqualTo(304);
        edit(THESE_TALKS);
        assertThat(again(TALKS + "/history", tag).statusCode()).isEqualTo(200);
        long rendered = statementsOf(TALKS);
        assertThat(rendered).isPositive();
        edit("null");
        assertThat(statementsOf(TALKS)).isPositive();
    }

    @Test
    void an_edit_of_one_negotiation_does_not_render_another_anew() {
        reader.get("/negotiations/colombia-farc");
        edit(THESE_TALKS);
        assertThat(statementsOf("/negotiations/colombia-farc")).isZero();
        assertThat(statementsOf("/")).isPositive();
    }

    @Test
    void an_edit_that_began_first_and_was_saved_last_makes_it_new() {
        String page = TALKS + "/history";
        String[] between = new String[1];
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            insert(THESE_TALKS);
            var quick = new TransactionTemplate(transactions);
            quick.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            quick.executeWithoutResult(saved -> insert(THESE_TALKS));
            listener.catchUp();
            between[0] =
                    tag(CompletableFuture.supplyAsync(() -> reader.get(page)).join());
        });
        listener.catchUp();
        assertThat(again(page, between[0]).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_saves_finds_it_on_the_pages_of_all_readers_at_once(@SignedIn("mira") Browser editor) {
        for (int time = 0; time < 20; time++) {
            String name = "Talks renamed " + time + " times";
            assertThat(reader.get(TALKS).statusCode()).isEqualTo(200);
            long number = database.sql("select id from negotiation where slug = 'russia-ukraine'")
                    .query(Long.class)
                    .single();
            Document form = editor.page("/edit/records/" + number);
            HttpResponse<String> saved = editor.submit(form, "/edit/", typed(form, name));
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
            assertThat(reader.get(TALKS).body()).contains(name);
        }
    }

    @Test
    void a_hundred_readers_of_a_changed_page_render_it_once() throws Exception {
        String page = TALKS + "/checklist";
        edit(THESE_TALKS);
        long alone = statementsOf(page);
        edit(THESE_TALKS);
        var readers = Executors.newFixedThreadPool(100);
        try {
            int all = Statements.count(() -> CompletableFuture.allOf(
                            Stream.generate(() -> CompletableFuture.runAsync(() -> reader.get(page), readers))
                                    .limit(100)
                                    .toArray(CompletableFuture[]::new))
                    .join());
            assertThat((long) all).isLessThanOrEqualTo(alone);
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void a_page_that_says_today_is_new_after_midnight() {
        reader.get(TALKS);
        clock.setTo(LocalDate.of(2026, 3, 2));
        assertThat(statementsOf(TALKS)).isPositive();
    }

    @Test
    void while_changes_are_not_heard_each_page_is_rendered_anew() {
        reader.get(TALKS);
        changes.lost();
        assertThat(statementsOf(TALKS)).isPositive();
        assertThat(statementsOf(TALKS)).isPositive();
        changes.begin();
        assertThat(statementsOf(TALKS)).isPositive();
        assertThat(statementsOf(TALKS)).isZero();
    }

    @Test
    void nobody_is_answered_with_the_page_of_somebody_signed_in(@SignedIn("mira") Browser editor) {
        assertThat(editor.get(TALKS).headers().firstValue("ETag")).isEmpty();
        assertThat(editor.get(TALKS).headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(reader.get(TALKS).body()).contains("Sign in").doesNotContain("Mira");
        assertThat(editor.get(TALKS).body()).contains("Mira");
    }

    @Test
    void where_there_is_nothing_there_is_nothing_to_keep() {
        assertThat(reader.get("/negotiations/no-such-talks").statusCode()).isEqualTo(404);
        assertThat(reader.get("/negotiations/no-such-talks").headers().firstValue("ETag"))
                .isEmpty();
    }

    /** All fields as they stand, but another name. */
    private static String[] typed(Document form, String name) {
        List<String> typed = new ArrayList<>(List.of("fields[name]", name, "reason", "Read once more."));
        for (Element each :
                form.select("input[type=text][name^=fields]:not([name='fields[name]']), textarea[name^=fields]")) {
            typed.addAll(List.of(each.attr("name"), each.val()));
        }
        for (Element each : form.select("select[name^=fields]")) {
            typed.addAll(
                    List.of(each.attr("name"), each.select("option[selected]").attr("value")));
        }
        return typed.toArray(String[]::new);
    }

    private long statementsOf(String page) {
        try {
            return Statements.count(() -> reader.get(page));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> again(String page, String tag) {
        return reader.get(page, "If-None-Match", tag);
    }

    private void edit(String negotiation) {
        insert(negotiation);
        listener.catchUp();
    }

    private void insert(String negotiation) {
        database.sql(
                        "insert into revision (change_set, at, actor, action, record_id, record_kind, record_version, negotiation_id, label, after) "
                                + "select nextval('change_set_number'), now(), 'Mira', 'CHANGED', id, 'PARTY', 1, "
                                + negotiation
                                + ", name, '{}' from party limit 1")
                .update();
    }

    @Test
    void who_stops_to_listen_leaves_no_connection_behind() throws Exception {
        try {
            listener.stop();
            int left = listening();
            for (int tries = 0; left > 0 && tries < 20; tries++) {
                Thread.sleep(100);
                left = listening();
            }
            assertThat(left).isZero();
        } finally {
            listener.start();
        }
    }

    private int listening() {
        return database.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and application_name = 'Parley, listening'""").query(Integer.class).single();
    }
}
