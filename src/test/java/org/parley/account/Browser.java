package org.parley.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser does with the running application: keeps cookies, sends forms as they stand on the page. */
public final class Browser {

    private static final String PAGES_RATHER_THAN_DATA = "text/html,*/*;q=0.8";

    private final String start;
    private final CookieManager cookies;
    private final HttpClient client;
    private String site = "";

    public Browser(int port) {
        this(port, new CookieManager());
    }

    private Browser(int port, CookieManager cookies) {
        this.start = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser at another application of the same host. */
    Browser at(int port) {
        return new Browser(port, cookies);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public HttpResponse<String> head(String path, String... headers) {
        return send("HEAD", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(start + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .setHeader("Accept", PAGES_RATHER_THAN_DATA);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public Document page(String path, String... headers) {
        return Jsoup.parse(get(path, headers).body(), start + path);
    }

    /** Sends the form of the page that posts to that path, or else below it, hidden fields included. @param typed names and values in turn */
    public HttpResponse<String> submit(Document page, String action, String... typed) {
        var exactly = page.selectFirst("form[method=post][action=" + action + "]");
        var form = exactly != null ? exactly : page.selectFirst("form[method=post][action^=" + action + "]");
        var body = new StringBuilder();
        form.select("input[type=hidden]").forEach(each -> field(body, each.attr("name"), each.attr("value")));
        for (int i = 0; i < typed.length; i += 2) {
            field(body, typed[i], typed[i + 1]);
        }
        var request = HttpRequest.newBuilder(URI.create(start + form.attr("action")));
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", PAGES_RATHER_THAN_DATA)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a form as it would come from a page elsewhere. @param site what browsers say of that page */
    public HttpResponse<String> submitFrom(String site, Document page, String action, String... typed) {
        String before = this.site;
        this.site = site;
        try {
            return submit(page, action, typed);
        } finally {
            this.site = before;
        }
    }

    public HttpResponse<String> signIn(String userName, String password) {
        return submit(page("/sign-in"), "/sign-in", "username", userName, "password", password);
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** As after a long pause, or when the server was started anew. */
    public void loseSession() {
        cookies().stream()
                .filter(each -> each.getName().contains("SESSION"))
                .toList()
                .forEach(each -> cookies.getCookieStore().remove(null, each));
    }

    /** As when it was closed, or its cookies were cleared. */
    public void loseCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** Says of every form from now on that it stood on a page of this site, as browsers of people do. */
    public Browser tellingItsSite() {
        site = "same-origin";
        return this;
    }

    /** Where a redirect leads, without the site. */
    public String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("nowhere").replace(start, "");
    }

    private static void field(StringBuilder body, String name, String value) {
        body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        }
    }
}
