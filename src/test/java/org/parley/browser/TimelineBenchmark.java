package org.parley.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chrome.ChromeDriver;
import org.parley.testing.SeparateApplication;
import org.parley.testing.TestCluster;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The timeline of a negotiation with ten thousand entries beside the timeline of vis.js with the same ten thousand, in one
 * browser, in turn. It asserts nothing: what it prints is for docs/benchmarks.md.
 *
 * <p>Of vis.js it takes the version among the dependencies of the profile; {@code -Dparley.vis=} names the folder of an
 * unpacked vis-timeline to take instead.
 */
@ExtendWith(Chromium.class)
class TimelineBenchmark {

    private static final String DATABASE = "parley_benchmark";
    private static final int TIMES = 7;

    /** Moves once a frame, and tells the lengths of the frames. */
    private static final String FRAMES = """
            const done = arguments[arguments.length - 1];
            const lengths = [];
            let last;
            const step = (now) => {
              if (last !== undefined) lengths.push(now - last);
              last = now;
              if (lengths.length >= 120) return done(lengths);
              move(lengths.length);
              requestAnimationFrame(step);
            };
            requestAnimationFrame(step);
            """;

    private static final String FIRST_PAINT =
            "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1";
    private static final String COMPLETE =
            "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

    private static final String ITEMS = """
            select 'r' || r.id as id, r.track_id as lane, r.title, r.first_day_earliest::text as first, r.last_day_latest::text as last from round r
            union all select 'a' || id, track_id, title, agreed_on_earliest::text, null from agreement
            union all select 'd' || d.id, a.track_id, c.what || ' · ' || a.title, d.day_earliest::text, null
              from delivery d join commitment c on c.id = d.commitment_id join agreement a on a.id = c.agreement_id
            union all select 'c' || c.id, r.track_id, i.title || ': ' || c.rationale, c.effective_earliest::text, null
              from status_change c join issue i on i.id = c.issue_id join round r on r.id = c.round_id
            union all select 's' || s.id, r.track_id, s.gist, s.day_earliest::text,
              case when s.day_latest > s.day_earliest then s.day_latest::text end from statement s join round r on r.id = s.round_id
            union all select 'm' || id, track_id, title, day_earliest::text, null from milestone""";

    @Test
    void beside_the_one_of_vis(ChromeDriver browser) throws IOException {
        try (var application = new SeparateApplication(DATABASE)) {
            TestCluster.fillWithLongTalks(DATABASE);
            String site =
                    "http://localhost:" + application.context().getEnvironment().getProperty("local.server.port");
            String parley = site + "/negotiations/long-talks/timeline";
            String vis = visPage(application.part(JdbcClient.class)).toUri().toString();
            browser.get(parley);
            int bytes = browser.getPageSource().getBytes(StandardCharsets.UTF_8).length;
            List<Double> painted = new ArrayList<>();
            List<Double> complete = new ArrayList<>();
            List<Double> zoomed = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            List<Double> othersZoomed = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                browser.get(parley);
                painted.add(number(browser, FIRST_PAINT));
                complete.add(number(browser, COMPLETE));
                browser.get(parley + "?from=2012-01-01&to=2012-12-31");
                zoomed.add(number(browser, FIRST_PAINT));
                browser.get(vis);
                others.add(wait(browser, "return window.drawn ?? -1"));
                browser.executeScript("window.drawn = undefined; window.begun = performance.now(); zoom()");
                othersZoomed.add(wait(browser, "return window.drawn === undefined ? -1 : window.drawn - window.begun"));
            }
            browser.get(parley);
            List<Double> scrolled = frames(browser, "const move = (n) => scrollBy(0, n < 60 ? 60 : -60);");
            browser.get(vis);
            wait(browser, "return window.drawn ?? -1");
            List<Double> othersScrolled = frames(browser, "const move = (n) => pan(n < 60 ? 0.01 : -0.01);");
            report(bytes, painted, complete, zoomed, scrolled, others, othersZoomed, othersScrolled);
        }
    }

    private static void report(
            int bytes,
            List<Double> painted,
            List<Double> complete,
            List<Double> zoomed,
            List<Double> scrolled,
            List<Double> others,
            List<Double> othersZoomed,
            List<Double> othersScrolled) {
        System.out.printf("HTML of the page: %.1f kB%n", bytes / 1000.0);
        System.out.printf("%-42s %10s %10s %8s%n", "milliseconds, median of " + TIMES, "Parley", "vis.js", "ratio");
        line("first paint with the drawing", painted, others, 0.5);
        line("page complete", complete, others, 0.5);
        line("a year of it", zoomed, othersZoomed, 0.5);
        line("frame while scrolling, median", scrolled, othersScrolled, 0.5);
        line("frame while scrolling, 95 of 100 below", scrolled, othersScrolled, 0.95);
        line("frame while scrolling, longest", scrolled, othersScrolled, 1);
    }

    private static void line(String what, List<Double> own, List<Double> other, double share) {
        double one = at(own, share);
        double two = at(other, share);
        System.out.printf("%-42s %10.1f %10.1f %8.1f%n", what, one, two, two / one);
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(share * sorted.size())));
    }

    @SuppressWarnings("unchecked")
    private static List<Double> frames(ChromeDriver browser, String move) {
        browser.manage().timeouts().scriptTimeout(java.time.Duration.ofMinutes(3));
        return ((List<Number>) browser.executeAsyncScript(move + FRAMES))
                .stream().map(Number::doubleValue).toList();
    }

    private static double number(ChromeDriver browser, String script) {
        return wait(browser, script);
    }

    private static double wait(ChromeDriver browser, String script) {
        Supplier<Double> asked = () -> ((Number) browser.executeScript(script)).doubleValue();
        double answer = asked.get();
        for (int i = 0; answer < 0 && i < 3000; i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            answer = asked.get();
        }
        return answer;
    }

    private static Path visPage(JdbcClient database) throws IOException {
        Path folder = Files.createTempDirectory("vis");
        Files.writeString(folder.resolve("vis.js"), vis("standalone/umd/vis-timeline-graph2d.min.js", "vis.min.js"));
        Files.writeString(folder.resolve("vis.css"), vis("styles/vis-timeline-graph2d.min.css", "vis.min.css"));
        List<Map<String, Object>> items = database.sql(ITEMS).query().listOfRows();
        var data = new tools.jackson.databind.json.JsonMapper().writeValueAsString(items);
        Path page = folder.resolve("index.html");
        Files.writeString(page, """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>vis</title><link rel="stylesheet" href="vis.css"></head>
                <body><div id="at"></div><script src="vis.js"></script><script>
                const items = %s.map((e) => ({id: e.id, group: e.lane, content: e.title, start: e.first, ...(e.last ? {end: e.last} : {type: 'point'})}));
                const groups = [...new Set(items.map((e) => e.group))].map((id) => ({id, content: 'Strand ' + id}));
                const told = () => requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = performance.now(); }));
                const timeline = new vis.Timeline(document.getElementById('at'), new vis.DataSet(items), new vis.DataSet(groups), {height: '600px'});
                timeline.fit({animation: false});
                told();
                const zoom = () => { timeline.setWindow('2012-01-01', '2012-12-31', {animation: false}); told(); };
                const pan = (share) => { const w = timeline.getWindow(); const by = (w.end - w.start) * share; timeline.setWindow(+w.start + by, +w.end + by, {animation: false}); };
                </script></body></html>
                """.formatted(data));
        return page;
    }

    private static String vis(String unpacked, String packed) throws IOException {
        String folder = System.getProperty("parley.vis");
        return folder != null
                ? Files.readString(Path.of(folder, unpacked))
                : new ClassPathResource("META-INF/resources/webjars/visjs/4.21.0/" + packed)
                        .getContentAsString(StandardCharsets.UTF_8);
    }
}
