package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.testing.SeparateApplication;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever the records are: the figures that readers see on the pages are those of a second, naive reading of the rows. */
class EveryFigureRecomputedTest {

    private static SeparateApplication application;
    private static int written;

    private LocalDate today;
    private DrawnTalks talks;
    private NaiveFigures naive;
    private Random lot;

    @BeforeContainer
    static void start() {
        application = new SeparateApplication("parley_every_figure");
    }

    @AfterContainer
    static void stop() {
        application.close();
    }

    @BeforeTry
    void begin() {
        today = LocalDate.now(application.part(Clock.class));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void open_counts_movement_distance_remainder_and_slippage(@ForAll @IntRange(min = 1) int seed) throws IOException {
        lot = new Random(seed);
        JdbcClient database = application.part(JdbcClient.class);
        talks = new DrawnTalks(database, lot, today, ++written);
        talks.write(application.part(TransactionTemplate.class));
        naive = new NaiveFigures(database, talks.id());
        LocalDate asOf = today.minusDays(lot.nextInt(300));
        LocalDate since = asOf.minusDays(lot.nextInt(400));

        checkList(since, asOf);
        checkOverview();
        checkPositions(since, asOf);
        checkLedger();
        checkSlippage();
    }

    private void checkList(LocalDate since, LocalDate asOf) throws IOException {
        Map<String, Integer> moved = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        List<@Nullable Integer> then = new ArrayList<>();
        List<@Nullable Integer> now = new ArrayList<>();
        for (Map<String, Object> issue : naive.issues()) {
            moved.merge(naive.movement(issue, since, asOf), 1, Integer::sum);
            if (NaiveFigures.isOpen(naive.status(issue, since))) {
                then.add(naive.difficulty(issue, since));
            }
            if (NaiveFigures.isOpen(naive.status(issue, asOf))) {
                now.add(naive.difficulty(issue, asOf));
                open.merge(naive.status(issue, asOf), 1, Integer::sum);
            }
        }

        Document page = page("/checklist?asOf=" + asOf + "&since=" + since);

        for (String each :
                List.of("CLOSED", "OPENED", "FIRST_RECORDED", "FORWARD", "BACK", "UNCHANGED", "CLOSED_BEFORE")) {
            assertThat(number(page.select("#" + each + " .count").text()))
                    .as(each)
                    .isEqualTo(moved.getOrDefault(each, 0));
        }
        List<String> loads = page.select(".loads dd small").eachText();
        if (!loads.isEmpty()) {
            assertThat(loads.get(0)).startsWith(load(then));
            assertThat(loads.get(1)).startsWith(load(now));
        }
        for (Element band : page.select(".chart li:has(b)")) {
            assertThat(number(band.select("b").text())).isEqualTo(open.getOrDefault(band.className(), 0));
        }
    }

    private static String load(List<@Nullable Integer> difficulties) {
        if (difficulties.isEmpty()) {
            return "None open";
        }
        OptionalDouble mean = difficulties.stream()
                .filter(Objects::nonNull)
                .mapToInt(each -> each)
                .average();
        return difficulties.size() + " open"
                + (mean.isPresent() ? ", " + Math.round(mean.getAsDouble() * 10) / 10.0 + " of 5" : ":");
    }

    private void checkOverview() throws IOException {
        long open = naive.issues().stream()
                .filter(each -> NaiveFigures.isOpen(naive.status(each, today)))
                .count();
        long all = naive.issues().stream()
                .filter(each -> !naive.status(each, today).isEmpty())
                .count();
        Element tile = null;
        for (String next = "/"; tile == null && !next.isEmpty(); ) {
            Document home = site(next);
            tile = home.select(".tile:has(a[href$=/" + talks.slug() + "])").first();
            next = home.select(".pager a[rel=next]").attr("href");
        }
        assertThat(tile).isNotNull();
        assertThat(tile.select("> div").text()).startsWith(all == 0 ? "No issue" : open + " open of ");
    }

    private void checkPositions(LocalDate since, LocalDate asOf) throws IOException {
        Document page = page("/positions?asOf=" + asOf + "&since=" + since);
        for (Map<String, Object> issue : naive.issues()) {
            Map<Object, Integer> then = naive.places(issue, since);
            Map<Object, Integer> now = naive.places(issue, asOf);
            Element row = page.select(".matrix tr:has(th a[href$=/" + issue.get("slug") + "])")
                    .first();
            if (row == null) {
                assertThat(now).isEmpty();
                continue;
            }
            String gap = row.select(".gap").text();
            if (now.size() < 2) {
                assertThat(gap).contains("Distance not known");
                continue;
            }
            Map<Object, Integer> compared = new TreeMap<>(now);
            compared.keySet().retainAll(then.keySet());
            int wider = NaiveFigures.distance(compared) - NaiveFigures.distance(then);
            assertThat(gap).contains(NaiveFigures.distance(now) + " of 6 apart");
            assertThat(gap)
                    .contains(
                            then.size() < 2
                                    ? "not comparable"
                                    : wider == 0
                                            ? "as far apart as then"
                                            : (wider > 0 ? "widened by " : "narrowed by ") + Math.abs(wider));
        }
    }

    private void checkLedger() throws IOException {
        Document page = page("/ledger");
        for (int party = 0; party < DrawnTalks.PARTIES; party++) {
            List<String> line = naive.ledger(talks.party(party), today);
            String name = "Party " + talks.id() / 1000 + "." + party;
            Element side = page.select(".sides tbody tr").stream()
                    .filter(each -> each.select("th").text().contains(name))
                    .findFirst()
                    .orElse(null);
            if (side == null || line == null) {
                assertThat(line == null).as(name).isEqualTo(side == null);
                continue;
            }
            for (int column = 0; column < 3; column++) {
                assertThat(side.select("td").get(column + 1).text().replaceAll(" (and some|less those).*", ""))
                        .as("column %d of %s", column, name)
                        .isEqualTo(line.get(column));
            }
            Object[] late = {Integer.valueOf(line.get(3)), DaysPast.exactly(Long.parseLong(line.get(4)))};
            assertThat(side.select("td").get(4).text())
                    .isEqualTo(application
                            .part(MessageSource.class)
                            .getMessage(
                                    line.get(3).equals("0") ? "ledger.late.none" : "ledger.late.some",
                                    late,
                                    Locale.ENGLISH));
        }
    }

    private void checkSlippage() throws IOException {
        Document page = page("/rounds/slippage");
        Map<String, String> shown = new TreeMap<>();
        for (Element line : page.select(".slips ol > li")) {
            shown.put(line.select("q").text(), line.select("p > b").text().replaceFirst("^: ", ""));
        }
        Map<String, String> recomputed = naive.slippage(today);
        recomputed.replaceAll((saying, found) -> words(found.split(" ")));
        assertThat(shown).isEqualTo(recomputed);
    }

    private static String words(String[] kindAndDays) {
        Object[] days = {DaysPast.exactly(Long.parseLong(kindAndDays[1]))};
        return application.part(MessageSource.class).getMessage("slippage." + kindAndDays[0], days, Locale.ENGLISH);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text.replace(",", ""));
    }

    private Document page(String of) throws IOException {
        return site("/negotiations/" + talks.slug() + of);
    }

    private static Document site(String address) throws IOException {
        String port = application.context().getEnvironment().getProperty("local.server.port");
        return Jsoup.connect("http://localhost:" + port + address).get();
    }
}
