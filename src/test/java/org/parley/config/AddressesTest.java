package org.parley.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    void style_sheets_are_named_by_their_content_and_kept_for_a_year() throws Exception {
        String address = Jsoup.parse(get("/sign-in").body())
                .select("link[rel=stylesheet]")
                .first()
                .attr("href");
        assertThat(address).matches("/css/\\w+-[0-9a-f]{32}\\.css");

        var sheet = get(address);
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
        assertThat(packing(address)).hasValue("gzip");
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
