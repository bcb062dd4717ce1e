package org.parley.page.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How long a search takes among half a million records: the results with all counts, and the whole page over HTTP. It asserts
 * nothing: what it prints is for docs/benchmarks.md.
 */
@WriteTest(starter = true)
class SearchBenchmark {

    private static final int WARMING = 30;
    private static final int TIMES = 60;

    private static final List<String> SEARCHES = List.of(
            "q=prisoners",
            "q=Zelensky",
            "q=Зеленський",
            "q=talks",
            "q=the",
            "q=prisoner exchange",
            "q=\"prisoner exchange\"",
            "q=talks -ceasefire",
            "q=istanbul or geneva",
            "q=prisner exchnge",
            "q=qqqqqqqq",
            "q=ceasefire&kind=statement",
            "q=ceasefire&negotiation=talks-77",
            "q=russia&party=party-7&year=2021",
            "q=ceasefire monitoring of the line of contact by third parties");

    @Autowired
    private Searches searches;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void measure() throws Exception {
        TestCluster.fillWithMuchToSearch(
                database.sql("select current_database()").query(String.class).single());
        System.out.printf(
                "%d records, %d words%n| Search | Found | Median ms | 95 %% | Slowest | Page, median | 95 %% |%n|---|--:|--:|--:|--:|--:|--:|%n",
                count("search_entry"), count("search_word"));
        for (String each : SEARCHES) {
            var address = UriComponentsBuilder.fromUriString("http://localhost:" + port + "/search?" + each)
                    .build();
            SearchRequest asked = SearchRequest.of(address.getQueryParams().asSingleValueMap());
            double[] found = times(() -> searches.of(asked, 1));
            double[] page = times(() -> get(address.encode().toUri()));
            SearchPage result = searches.of(asked, 1);
            System.out.printf(
                    "| %s | %d%s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    each,
                    result.paging().total(),
                    result.more() ? "+" : "",
                    found[TIMES / 2],
                    found[TIMES * 95 / 100],
                    found[TIMES - 1],
                    page[TIMES / 2],
                    page[TIMES * 95 / 100]);
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private int get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body()
                .length();
    }

    /** In milliseconds, in order. */
    private static double[] times(Callable<?> work) throws Exception {
        double[] times = new double[TIMES];
        for (int i = -WARMING; i < TIMES; i++) {
            long start = System.nanoTime();
            work.call();
            times[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }
}
