package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the configuration promises to operators and caches, asked over HTTP. */
@ReadTest
class AddressesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/healthz", "/readyz"})
    void operators_are_told_that_all_is_well_and_no_more(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "PostgreSQL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/health", "/env", "/metrics", "/beans", "/loggers"})
    void nothing_else_of_the_machine_room_is_open(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void style_sheets_scripts_and_signs_are_named_by_their_content_and_never_asked_for_again() throws Exception {
        var page = Jsoup.parse(get("/negotiations/russia-ukraine/timeline").body());
        var addresses = new ArrayList<>(page.select("link[rel]").eachAttr("href"));
        addresses.addAll(page.select("[src]").eachAttr("src"));

        assertThat(addresses)
                .hasSizeGreaterThan(8)
                .allSatisfy(each -> assertThat(each).matches("(/[a-z]+)*/[a-z-]+-[0-9a-f]{32}\\.(css|js|svg)"))
                .anyMatch(each -> each.endsWith(".js"));
        for (String each : addresses) {
            var file = get(each);
            assertThat(file.statusCode()).as(each).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        }
        assertThat(packing(addresses.stream()
                        .filter(each -> each.contains("/components-"))
                        .findFirst()
                        .orElseThrow()))
                .hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/parties",
                "/search",
                "/sign-in",
                "/no-such-page",
                "/negotiations/russia-ukraine",
                "/negotiations/russia-ukraine/agreements",
                "/negotiations/russia-ukraine/brief",
                "/negotiations/russia-ukraine/checklist",
                "/negotiations/russia-ukraine/ledger",
                "/negotiations/russia-ukraine/positions",
                "/negotiations/russia-ukraine/people",
                "/negotiations/russia-ukraine/rounds",
                "/negotiations/russia-ukraine/rounds/compare",
                "/negotiations/russia-ukraine/rounds/slippage"
            })
    void every_page_names_its_files_by_their_content(String address) throws Exception {
        var page = Jsoup.parse(get(address).body());
        assertThat(page.select("link[rel=stylesheet], link[rel=icon], script, img"))
                .hasSizeGreaterThan(7)
                .extracting(each -> each.attr("src") + each.attr("href"))
                .allSatisfy(each -> assertThat(each).matches("(/[a-z]+)*/[a-z-]+-[0-9a-f]{32}\\.(css|js|svg)"))
                .allSatisfy(each -> assertThat(get(each).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/base.css",
                "/js/names.js",
                "/favicon.svg",
                "/css/base-0123456789abcdef0123456789abcdef.css",
                "/css/../application.yaml"
            })
    void what_could_change_under_its_name_is_not_there_and_its_absence_is_not_kept(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
    }

    @Test
    void pages_for_readers_are_packed_and_set_no_cookie() throws Exception {
        var page = get("/no-such-page");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(packing("/no-such-page")).hasValue("gzip");
    }

    @Test
    void an_error_page_says_nothing_about_the_program() throws Exception {
        var page = get("/no-such-page");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("org.parley", "org.springframework", "Exception");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).build(), BodyHandlers.ofString());
    }

    private Optional<String> packing(String address) throws IOException, InterruptedException {
        var request = request(address).header("Accept-Encoding", "gzip").build();
        return client.send(request, BodyHandlers.discarding()).headers().firstValue("Content-Encoding");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,*/*;q=0.1");
    }
}
