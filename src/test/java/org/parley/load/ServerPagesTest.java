package org.parley.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server answers itself, before any page is asked, looks like every other page and tells nothing of the server. */
@ReadTest
class ServerPagesTest {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G@T /             | 400 | This request could not be read",
                "GET /<script>     | 400 | This request could not be read",
                "GET /%zz          | 400 | This request could not be read",
                "GET /a%2fb        | 400 | This request could not be read",
                "GET /a%00b        | 400 | This request could not be read",
                "GET /a\\b         | 400 | This request could not be read",
                "GET /../../etc    | 400 | This request could not be read",
                "GET *             | 400 | This request could not be read",
                "CONNECT a:80      | 501 | This way of asking is not known here",
                "TRACE /           | 405 | This address does not take that request",
                "BREW /            | 400 | This address or form could not be read",
                "DELETE /          | 403 | You may not do this",
                "GET /search?q=%zz | 400 | This request could not be read",
                "GET /search?q=%ff | 400 | This request could not be read",
                "GET /people;a=b   | 400 | This address or form could not be read",
                "GET /nowhere      | 404 | Page not found",
                "GET /error        | 404 | Page not found"
            })
    void a_request_that_no_browser_sends(String line, int status, String title) throws IOException {
        assertOurs(answer(line + HOST + "\r\n"), status, title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X y: z",
                "Host: other",
                "Content-Length: many",
                "Content-Length: 1\r\nContent-Length: 2",
            })
    void headers_that_no_browser_sends(String header) throws IOException {
        assertOurs(answer("POST /sign-in" + HOST + header + "\r\n\r\n"), 400, "This request could not be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | Content-Length: 5          | a=%zz",
                "application/x-www-form-urlencoded | Transfer-Encoding: chunked | zz",
            })
    void a_form_that_no_browser_sends(String type, String length, String content) throws IOException {
        assertOurs(
                answer("POST /sign-in" + HOST + "Content-Type: " + type + "\r\n" + length + "\r\n\r\n" + content
                        + "\r\n"),
                400,
                "This request could not be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 80_000})
    void what_is_too_long(int length) throws IOException {
        assertOurs(answer("GET /" + "a".repeat(length) + HOST + "\r\n"), 400, "This request could not be read");
        assertOurs(
                answer("GET /" + HOST + "Cookie: " + "a".repeat(length) + "\r\n\r\n"),
                400,
                "This request could not be read");
    }

    @ParameterizedTest
    @CsvSource({"HTTP/9.0, 505", "FTP/1.1, 400"})
    void another_protocol(String protocol, int status) throws IOException {
        assertThat(answer("GET / " + protocol + "\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 " + status);
    }

    private String answer(String request) throws IOException {
        try (var connection = new RawConnection(port)) {
            return connection.send(request).answer();
        }
    }

    private static void assertOurs(String answer, int status, String title) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .doesNotContainIgnoringCase("tomcat", "exception", "HTTP Status");
        assertThat(answer.lines()).contains("Content-Type: text/html;charset=UTF-8");
        assertThat(Jsoup.parse(answer).select("main h1").text()).isEqualTo(title);
        assertThat(Jsoup.parse(answer).select("header a[href=/], link[rel=stylesheet]"))
                .hasSizeGreaterThan(1);
    }
}
