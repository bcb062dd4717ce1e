package org.parley.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Limits so small that a few requests reach them. */
@WriteTest(starter = true)
@TestPropertySource(
        properties = {
            "parley.pages.kept=true",
            "parley.load.at-once=2",
            "parley.load.waiting=1",
            "parley.load.longest-wait=1s",
            "parley.load.header-time=1s",
            "parley.load.bodies=5",
            "parley.load.bodies-per-address=3",
            "parley.load.body-time=1500ms"
        })
@ExtendWith(OutputCaptureExtension.class)
class SlowRequestsTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String FORM = """
            POST /sign-in HTTP/1.1\r
            Host: localhost\r
            Accept: text/html\r
            Connection: close\r
            Content-Type: application/x-www-form-urlencoded\r
            X-Forwarded-For: %s\r
            Content-Length: %d\r
            \r
            """;

    @Autowired
    private WorkQueue queue;

    @LocalServerPort
    private int port;

    private Browser reader;
    private final List<RawConnection> open = new ArrayList<>();

    @BeforeEach
    void aPageIsKept() {
        reader = new Browser(port);
        reader.get(TALKS);
    }

    @AfterEach
    void close() throws IOException {
        for (RawConnection each : open) {
            each.close();
        }
    }

    @Test
    void whoever_posts_byte_by_byte_does_not_stop_the_site() throws IOException {
        for (int i = 0; i < 205; i++) {
            connect().send(FORM.formatted("203.0.113.7", 1000)).send("u");
        }
        assertThat(reading(() -> reader.get(TALKS).statusCode())).isLessThan(Duration.ofSeconds(1));
        await(() -> answered() >= 202);
        assertThat(answered()).isEqualTo(202);
        open.stream()
                .filter(RawConnection::isAnswered)
                .limit(3)
                .forEach(each -> assertThat(each.answer())
                        .startsWith("HTTP/1.1 429")
                        .contains("Retry-After: 30", "Too many slow requests from your address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%ff", "/?status=%ff", "/no-such-page?x=%zz"})
    void signs_that_are_none_are_refused_in_one_line(String address, CapturedOutput log) throws IOException {
        int before = log.getAll().length();
        String answer = connect()
                .send("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                        .formatted(address))
                .answer();
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(log.getAll().substring(before).lines()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whoever_is_refused_because_others_are_slow_is_not_told_that_it_is_his_fault() throws IOException {
        for (int each = 1; each <= 9; each++) {
            connect().send(FORM.formatted("203.0.113." + each, 1000)).send("u");
        }
        await(() -> answered() == 4);
        open.stream()
                .filter(RawConnection::isAnswered)
                .forEach(each -> assertThat(each.answer())
                        .startsWith("HTTP/1.1 503")
                        .contains("Retry-After: 30", "Too many slow requests from others"));
    }

    @Test
    void others_still_send_forms_until_there_are_too_many_in_all() throws IOException {
        for (String address :
                List.of("203.0.113.1", "203.0.113.1", "203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4")) {
            connect().send(FORM.formatted(address, 1000)).send("u");
        }
        await(() -> answered() == 1);
        assertThat(reader.signIn("nobody", "wrong").statusCode()).isEqualTo(302);
    }

    @Test
    void the_time_for_what_is_sent_does_not_begin_anew_with_every_byte() throws Exception {
        Instant begun = Instant.now();
        RawConnection slow = connect().send(FORM.formatted("203.0.113.7", 1000));
        while (!slow.isAnswered() && !slow.isCut() && begun.plusSeconds(8).isAfter(Instant.now())) {
            slow.send("u");
            Thread.sleep(200);
        }
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
        assertThat(slow.answer()).startsWith("HTTP/1.1 408").contains("What you sent did not arrive in time");
    }

    @Test
    void nor_does_the_time_for_saying_what_is_asked() throws Exception {
        Instant begun = Instant.now();
        RawConnection slow = connect().send("GET / HTTP/1.1\r\nHost: localhost\r\n");
        while (!slow.isCut() && begun.plusSeconds(8).isAfter(Instant.now())) {
            slow.send("X: y\r\n");
            Thread.sleep(200);
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void what_comes_in_pieces_and_in_time_is_read_whole() throws Exception {
        RawConnection slow = connect().send(FORM.formatted("203.0.113.7", 10)).send("userna");
        Thread.sleep(300);
        assertThat(slow.isAnswered()).isFalse();
        slow.send("me=x");
        assertThat(slow.answer()).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data; boundary=x, 31457280",
        "application/x-www-form-urlencoded, 2097153",
        "text/plain, 31457280"
    })
    void an_upload_is_refused_in_one_line_with_the_size_in_words(String type, long announced, CapturedOutput log)
            throws IOException {
        int before = log.getAll().length();
        String answer = connect()
                .send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n--x"
                        .formatted(type, announced))
                .answer();
        assertThat(answer).startsWith("HTTP/1.1 413").contains("A form may hold 2 MB at most");
        assertThat(log.getAll().substring(before).lines()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void who_sends_it_all_the_same_is_shown_why_not() throws IOException {
        RawConnection browser = connect().send(FORM.formatted("203.0.113.7", 8_000_000));
        for (int i = 0; i < 80; i++) {
            browser.send("x".repeat(100_000));
        }
        assertThat(browser.answer()).startsWith("HTTP/1.1 413").contains("A form may hold 2 MB at most");
    }

    @Test
    void where_too_much_is_asked_pages_in_memory_are_served_and_the_rest_is_refused_at_once() throws Exception {
        assertThat(queue.begin() && queue.begin()).isTrue();
        try {
            var waiting = CompletableFuture.supplyAsync(() -> reader.get("/people?page=1"));
            await(() -> queue.waiting() == 1);
            Instant begun = Instant.now();
            var refused = reader.get("/parties?page=1", "Accept", "text/html");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMillis(900));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(Jsoup.parse(refused.body())
                            .select("main h1, body > header a[href=/]")
                            .text())
                    .contains("Too much is asked at once");
            Stream.of(TALKS, "/healthz", "/readyz")
                    .forEach(each -> assertThat(reader.get(each).statusCode()).isEqualTo(200));
            assertThat(waiting.get().statusCode()).isEqualTo(503);
        } finally {
            queue.end();
            queue.end();
        }
        assertThat(reader.get("/parties?page=1").statusCode()).isEqualTo(200);
    }

    @Test
    void whose_turn_comes_in_time_is_answered() throws Exception {
        assertThat(queue.begin() && queue.begin()).isTrue();
        var waiting = CompletableFuture.supplyAsync(() -> reader.get("/people?page=1"));
        await(() -> queue.waiting() == 1);
        queue.end();
        assertThat(waiting.get().statusCode()).isEqualTo(200);
        queue.end();
    }

    private RawConnection connect() throws IOException {
        var connection = new RawConnection(port);
        open.add(connection);
        return connection;
    }

    private long answered() {
        return open.stream().filter(RawConnection::isAnswered).count();
    }

    private static Duration reading(Runnable reading) {
        Instant begun = Instant.now();
        reading.run();
        return Duration.between(begun, Instant.now());
    }

    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plusSeconds(5);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
