package org.parley.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** All pages that a reader can reach from the front page by following links. */
class SitePages {

    private final String site;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    private final Map<String, String> linkedFrom = new LinkedHashMap<>();

    private SitePages(int port) {
        this.site = "http://localhost:" + port;
    }

    static SitePages from(int port) {
        var pages = new SitePages(port);
        pages.follow();
        return pages;
    }

    /** Address without the site, and what it answered. Without its query, which only filters the page again. */
    Map<String, HttpResponse<String>> answers() {
        return answers;
    }

    String linkedFrom(String address) {
        return linkedFrom.get(address);
    }

    /** One address for each kind of page: the shortest of those that differ only in the names of records. */
    Map<String, String> oneOfEachKind() {
        Map<String, String> kinds = new LinkedHashMap<>();
        answers.keySet().stream().filter(this::isPage).forEach(address -> kinds.putIfAbsent(kindOf(address), address));
        return kinds;
    }

    boolean isPage(String address) {
        return answers.get(address)
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("text/html");
    }

    static String kindOf(String address) {
        return address.replaceFirst("^/negotiations/[^/]+", "/negotiations/*")
                .replaceFirst("^/history/[0-9]+", "/history/*")
                .replaceFirst("/rounds/[^/]+/[^/]+", "/rounds/*/*")
                .replaceFirst("/(issues|agreements|groups|parties|people|sources|change-sets)/[^/]+", "/$1/*");
    }

    private void follow() {
        Deque<String> open = new ArrayDeque<>();
        // forms lead to results, no link does
        for (String start : List.of("/", "/search?q=talks", "/search?q=prisner", "/search?q=qqqqqq", "/search")) {
            open.add(start);
            linkedFrom.put(start, "nowhere");
        }
        while (!open.isEmpty()) {
            var address = open.remove();
            answers.put(address, get(address));
            if (isPage(address)) {
                for (var link :
                        Jsoup.parse(answers.get(address).body(), site + address).select("a[href], link[href]")) {
                    var target = withoutQuery(link.absUrl("href"));
                    if (target.startsWith("/") && linkedFrom.putIfAbsent(target, address) == null) {
                        open.add(target);
                    }
                }
            }
        }
    }

    private String withoutQuery(String link) {
        return link.startsWith(site) ? link.substring(site.length()).replaceFirst("[?#].*", "") : "";
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(site + address)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }
}
