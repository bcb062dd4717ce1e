package org.parley.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;

/**
 * How many pages a second the packaged application serves: from memory, rendered anew, among ever more negotiations. Beside
 * it, in the same run, what nothing can be faster than. It asserts nothing: what it prints is for docs/benchmarks.md.
 */
class ServingBenchmark {

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final String PASSWORD = "chosen-before-the-start-1";
    private static final String TALKS = "/negotiations/talks-0";
    private static final int CROWD = 256;
    private static final int MOST_RESIDENT = 450;

    /** As MediaWiki was measured beside a constant page: a tenth of what a page from memory is to reach. */
    private static final double OF_CONSTANT = 0.8;

    /** As petclinic's list was measured beside a bare word: for where it does not run. */
    private static final double PETCLINIC_OF_HELLO = 208.0 / 26_280;

    /** One of each kind, by name. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("dashboard", TALKS);
        PAGES.put("timeline", TALKS + "/timeline");
        PAGES.put("checklist", TALKS + "/checklist");
        PAGES.put("positions", TALKS + "/positions");
        PAGES.put("rounds", TALKS + "/rounds");
        PAGES.put("round", TALKS + "/rounds/track-1/9");
        PAGES.put("slippage", TALKS + "/rounds/slippage");
        PAGES.put("comparison", TALKS + "/rounds/compare?first=track-1/3&second=track-2/7");
        PAGES.put("issue", TALKS + "/issues/issue-7");
        PAGES.put("agreements", TALKS + "/agreements");
        PAGES.put("agreement", TALKS + "/agreements/agreement-7");
        PAGES.put("ledger", TALKS + "/ledger");
        PAGES.put("people in the room", TALKS + "/people");
        PAGES.put("group", TALKS + "/groups/group-1");
        PAGES.put("brief", TALKS + "/brief");
        PAGES.put("history", TALKS + "/history");
        PAGES.put("home", "/");
        PAGES.put("people", "/people");
        PAGES.put("person", "/people/person-0-1");
        PAGES.put("parties", "/parties");
        PAGES.put("party", "/parties/party-0");
        PAGES.put("search", "/search?q=prisoners");
    }

    /** Those that are to be as quick among many negotiations, and how much longer they may take. */
    private static final Map<String, Double> GROWING =
            new TreeMap<>(Map.of("dashboard", 1.2, "home", 1.5, "people", 1.5, "parties", 1.5, "search", 1.5));

    private final BenchmarkSettings settings = BenchmarkSettings.read();
    private final SortedMap<Integer, Map<String, Load>> bySize = new TreeMap<>();
    private LoadSeries series;
    private Figures figures;
    private BenchmarkDatabase database;
    private ServerProcess floors;

    @Test
    void measure() throws Exception {
        LoadGenerator.require();
        series = new LoadSeries(new LoadGenerator(FOLDER), settings);
        figures = new Figures(FOLDER.resolve("figures.md"));
        database = BenchmarkDatabase.of(settings.database());
        int filled = 0;
        for (int size : settings.sizes()) {
            database.fill(filled, size);
            bySize.put(size, new LinkedHashMap<>());
            if (filled == 0) {
                beside(size);
            } else {
                among(size);
            }
            filled = size;
        }
        if (settings.has("long")) {
            database.addLongTalks();
            longTimeline();
        }
    }

    /** Every kind of page beside the floors. */
    private void beside(int size) throws Exception {
        floors = startFloors();
        try {
            if (settings.has("kept")) {
                try (ServerProcess parley = startParley("kept", true)) {
                    bySize.get(size).putAll(kept(parley));
                }
            }
            if (settings.has("scratch")) {
                try (ServerProcess parley = startParley("scratch", false)) {
                    bySize.get(size).putAll(scratch(parley));
                }
            }
        } finally {
            floors.close();
        }
    }

    /** @return the loads of those that are to be as quick among many, by what was measured */
    private Map<String, Load> kept(ServerProcess parley) throws Exception {
        Page page = new Page("dashboard", parley.address(TALKS));
        Page known = page.ifNot(parley.get(TALKS).headers().firstValue("ETag").orElseThrow());
        Page hello = new Page("hello", floors.address(FloorServer.HELLO));
        Page constant = new Page("constant page", floors.address(FloorServer.CONSTANT));
        List<Page> all =
                new ArrayList<>(List.of(hello, constant, constant.compressed(), page, page.compressed(), known));
        all.addAll(settings.others());
        all.addAll(growing(parley));
        Map<Page, Load> loads = series.of(all);
        figures.floor(loads.get(hello), "floor: hello");
        figures.floor(loads.get(constant), "floor: constant page");
        figures.floor(loads.get(constant.compressed()), "floor: constant page, gzip");
        figures.share("kept: dashboard", loads.get(page), "the constant page", loads.get(constant), OF_CONSTANT);
        figures.share(
                "kept: dashboard, gzip",
                loads.get(page.compressed()),
                "the constant page",
                loads.get(constant.compressed()),
                OF_CONSTANT);
        figures.share("kept: dashboard, not modified", loads.get(known), "hello", loads.get(hello), OF_CONSTANT);
        settings.others()
                .forEach(
                        other -> figures.share("kept: dashboard", loads.get(page), other.name(), loads.get(other), 10));
        crowded("kept: dashboard, gzip", page.compressed(), loads.get(page.compressed()), parley);
        return growth("kept", parley, loads);
    }

    private Map<String, Load> scratch(ServerProcess parley) {
        Page hello = new Page("hello", floors.address(FloorServer.HELLO));
        Page queries = new Page("queries", floors.address(FloorServer.QUERIES));
        List<Page> pages = PAGES.entrySet().stream()
                .map(each -> new Page(each.getKey(), parley.address(each.getValue())))
                .toList();
        Page dashboard = pages.get(0);
        Page editors = dashboard.with("an editor", session(parley));
        List<Page> all = new ArrayList<>(pages);
        all.add(editors);
        all.add(queries);
        all.add(hello);
        all.addAll(settings.others());
        Map<Page, Load> loads = series.of(all);
        figures.floor(loads.get(hello), "floor: hello, in between");
        figures.floor(loads.get(queries), "floor: statements of the dashboard");
        settings.others().forEach(other -> figures.floor(loads.get(other), other.name()));
        Load petclinic = loads.get(hello).part(PETCLINIC_OF_HELLO);
        for (Page each : pages) {
            double part = each == dashboard ? 1 : 0.5;
            figures.share("scratch: " + each.name(), loads.get(each), "petclinic's list, by hello", petclinic, part);
            settings.others()
                    .forEach(other -> figures.share(
                            "scratch: " + each.name(), loads.get(each), other.name(), loads.get(other), part));
        }
        figures.share("editor: dashboard", loads.get(editors), "from scratch", loads.get(dashboard), 1);
        crowded("scratch: dashboard", dashboard, loads.get(dashboard), parley);
        return growth("scratch", parley, loads);
    }

    private void crowded(String what, Page page, Load whole, ServerProcess parley) {
        figures.evenness(what + ", half load", series.half(page, whole), 8);
        Load crowd = series.crowd(page, CROWD);
        figures.floor(crowd, what + ", " + CROWD + " connections");
        figures.count(what + ", " + CROWD + " connections", crowd.errors(), "errors", 0);
        parley.mostResident().ifPresent(most -> figures.count(what + ", resident", most, "MB", MOST_RESIDENT));
    }

    /** The pages that show or count more the more negotiations there are. */
    private void among(int size) throws Exception {
        for (String part : List.of("kept", "scratch")) {
            if (!settings.has(part)) {
                continue;
            }
            try (ServerProcess parley = startParley(part + "-" + size, part.equals("kept"))) {
                Map<String, Load> loads = growth(part, parley, series.of(growing(parley)));
                bySize.headMap(size)
                        .forEach((fewer, before) -> loads.forEach((what, load) -> figures.times(
                                "%s, %,d negotiations".formatted(what, size),
                                load,
                                "with %,d".formatted(fewer),
                                before.get(what),
                                GROWING.get(what.replaceFirst(".*: ", "")))));
                bySize.get(size).putAll(loads);
                parley.mostResident()
                        .ifPresent(most -> figures.count(
                                "%s: %,d negotiations, resident".formatted(part, size), most, "MB", MOST_RESIDENT));
            }
        }
    }

    private static Map<String, Load> growth(String part, ServerProcess parley, Map<Page, Load> loads) {
        return growing(parley).stream()
                .collect(Collectors.toMap(page -> part + ": " + page.name(), loads::get, (a, b) -> a, TreeMap::new));
    }

    private static List<Page> growing(ServerProcess parley) {
        return GROWING.keySet().stream()
                .map(name -> new Page(name, parley.address(PAGES.get(name))))
                .toList();
    }

    private void longTimeline() throws Exception {
        try (ServerProcess parley = startParley("long", false)) {
            Page large = new Page("timeline of 10,000 entries", parley.address("/negotiations/long-talks/timeline"));
            Page small = new Page("timeline of 100 entries", parley.address("/negotiations/short-talks/timeline"));
            Map<Page, Load> loads = series.of(List.of(large, small));
            figures.floor(loads.get(small), "scratch: " + small.name());
            figures.times("scratch: " + large.name(), loads.get(large), "that of 100", loads.get(small), 1.5);
        }
    }

    private ServerProcess startParley(String name, boolean kept) {
        List<String> command = new ArrayList<>(settings.java());
        command.addAll(List.of(
                "-jar",
                settings.jar().toString(),
                "--spring.datasource.url=" + database.address(),
                "--parley.starter=false",
                "--parley.pages.kept=" + kept));
        return ServerProcess.start(
                command, Map.of("PARLEY_ADMIN_PASSWORD", PASSWORD), "/readyz", FOLDER.resolve(name + ".log"));
    }

    /** With the statements and the text of the very dashboard that is measured. */
    private ServerProcess startFloors() throws Exception {
        Path statements = FOLDER.resolve("statements.json");
        Path page = FOLDER.resolve("page.html");
        DashboardStatements.record(database.address(), TALKS, statements, page, "parley.admin.password=" + PASSWORD);
        List<String> command = new ArrayList<>(settings.java());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                FloorServer.class.getName(),
                "--floor.database=" + database.address(),
                "--floor.statements=" + statements,
                "--floor.page=" + page));
        return ServerProcess.start(command, Map.of(), FloorServer.QUERIES, FOLDER.resolve("floors.log"));
    }

    private static String session(ServerProcess parley) {
        var browser = new Browser(parley.port());
        browser.signIn("admin", PASSWORD);
        return browser.cookies().stream()
                .filter(each -> each.getName().equals("SESSION"))
                .map(each -> "SESSION=" + each.getValue())
                .findAny()
                .orElseThrow();
    }
}
