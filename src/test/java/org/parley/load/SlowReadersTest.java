package org.parley.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.WriteTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where the server has fewer threads than there are readers who take nothing. */
@WriteTest(starter = true)
@TestPropertySource(properties = {"parley.pages.kept=true", "server.tomcat.threads.max=60"})
class SlowReadersTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String ASKED =
            "GET " + TALKS + "/timeline HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n";
    private static final int TAKEN = 2048;

    @LocalServerPort
    private int port;

    private Browser reader;
    private final List<RawConnection> open = new ArrayList<>();

    @BeforeEach
    void thePagesAreKept() {
        reader = new Browser(port);
        reader.get(TALKS);
        reader.get(TALKS + "/timeline");
    }

    @AfterEach
    void close() throws IOException {
        for (RawConnection each : open) {
            each.close();
        }
    }

    /** Fifty pages wait for each of them, far more than stands between two machines. */
    @Test
    void whoever_asks_and_does_not_read_does_not_stop_the_site() throws Exception {
        for (int i = 0; i < 100; i++) {
            connect().send(ASKED.repeat(50));
        }
        awaitAnswers();
        Instant begun = Instant.now();
        assertThat(reader.get(TALKS).statusCode()).isEqualTo(200);
        String sheet = reader.page(TALKS).select("link[rel=stylesheet]").attr("href");
        assertThat(reader.get(sheet).statusCode()).isEqualTo(200);
        // those who take nothing are waited for, ten seconds each
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void who_reads_late_gets_the_whole_page() throws Exception {
        int whole = reader.get(TALKS + "/timeline").body().length();
        for (int i = 0; i < 40; i++) {
            connect().send(ASKED);
        }
        awaitAnswers();
        ExecutorService readers = Executors.newFixedThreadPool(open.size());
        try {
            List<Future<String>> answers =
                    open.stream().map(each -> readers.submit(each::answer)).toList();
            for (Future<String> each : answers) {
                assertThat(each.get()).startsWith("HTTP/1.1 200");
                assertThat(each.get().substring(each.get().indexOf("\r\n\r\n") + 4))
                        .hasSize(whole);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private RawConnection connect() throws IOException {
        var connection = new RawConnection(port, TAKEN);
        open.add(connection);
        return connection;
    }

    private void awaitAnswers() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end) && !open.stream().allMatch(RawConnection::isAnswered)) {
            Thread.sleep(20);
        }
        assertThat(open).allMatch(RawConnection::isAnswered);
    }
}
