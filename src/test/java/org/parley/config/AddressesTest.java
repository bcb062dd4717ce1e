package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the configuration promises to operators and caches, asked over HTTP. */
@ReadTest
class AddressesTest {

    private static final String NAMED_BY_CONTENT = "(/[a-z]+)*/[a-z-]+-[0-9a-f]{32}\\.(css|js|svg)";

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
        List<String> addresses = filesOf("/negotiations/russia-ukraine/timeline");

        assertThat(addresses)
                .hasSize(4)
                .allSatisfy(each -> assertThat(each).matches(NAMED_BY_CONTENT))
                .anyMatch(each -> each.endsWith(".js"));
        for (String each : addresses) {
            var file = get(each);
            assertThat(file.statusCode()).as(each).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(packing(each)).hasValue("gzip");
        }
    }

    /** As many round trips as a page takes before it can be drawn. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/negotiations/russia-ukraine/timeline",
                "/negotiations/russia-ukraine/checklist"
            })
    void a_page_has_one_style_sheet_and_at_most_one_script(String address) throws Exception {
        var page = Jsoup.parse(get(address).body());
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("script")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_file_is_packed_as_the_reader_wishes_and_caches_are_told() throws Exception {
        String sheet = filesOf("/").stream()
                .filter(each -> each.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        var plain = get(sheet);
        var packed = bytes(sheet, "Accept-Encoding", "gzip;q=0.5, br;q=0");
        var refused = bytes(sheet, "Accept-Encoding", "gzip;q=0");

        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(plain.body());
        assertThat(packed.headers().firstValueAsLong("Content-Length")).hasValue(packed.body().length);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
        assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(List.of(plain, packed, refused))
                .allSatisfy(each -> assertThat(each.headers().allValues("Vary")).contains("Accept-Encoding"))
                .extracting(each -> each.headers().firstValue("ETag").orElseThrow())
                .satisfies(tags -> assertThat(tags.get(1)).isNotEqualTo(tags.get(0)));
    }

    @Test
    void a_file_that_a_reader_has_is_not_sent_again_and_one_is_always_sent_whole() throws Exception {
        String sheet = filesOf("/").stream()
                .filter(each -> each.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        String tag = get(sheet).headers().firstValue("ETag").orElseThrow();

        var known = bytes(sheet, "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(known.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(bytes(sheet, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);

        var part = bytes(sheet, "Range", "bytes=0-9");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.headers().firstValue("Accept-Ranges")).hasValue("none");
        assertThat(part.body()).hasSizeGreaterThan(10);
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
                .hasSizeBetween(3, 4)
                .extracting(each -> each.attr("src") + each.attr("href"))
                .allSatisfy(each -> assertThat(each).matches(NAMED_BY_CONTENT))
                .allSatisfy(each -> assertThat(get(each).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/base.css",
                "/css/parley.css",
                "/css/only/timeline.css",
                "/js/names.js",
                "/js/form.js",
                "/favicon.svg",
                "/packed/0123456789abcdef0123456789abcdef.br",
                "/css/base-0123456789abcdef0123456789abcdef.css",
                "/css/parley-0123456789abcdef0123456789abcdef.css",
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

    private List<String> filesOf(String address) throws IOException, InterruptedException {
        var page = Jsoup.parse(get(address).body());
        var files = new ArrayList<>(page.select("link[rel]").eachAttr("href"));
        files.addAll(page.select("[src]").eachAttr("src"));
        return files;
    }

    private HttpResponse<byte[]> bytes(String address, String header, String value)
            throws IOException, InterruptedException {
        return client.send(request(address).header(header, value).build(), BodyHandlers.ofByteArray());
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
