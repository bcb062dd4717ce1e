package org.parley.history.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jsoup.Jsoup;
import org.parley.account.Browser;
import org.parley.exchange.NegotiationImport;
import org.parley.history.plan.Archivist.Act;
import org.parley.history.plan.Archivist.Move;
import org.parley.rendered.HeardChanges;
import org.parley.testing.SeparateApplication;
import org.springframework.core.io.ClassPathResource;

/** Whatever is edited, merged, removed, restored and undone: no reader gets a byte that is no longer true. */
class AnyEditOnEveryPageTest {

    /** Somebody with a session, whom nothing kept is shown. The session is none, so the page is that of a reader. */
    private static final String[] RENDERED_ANEW = {"Cookie", "SESSION=none"};

    private static SeparateApplication application;

    private Browser reader;

    @BeforeContainer
    static void start() throws Exception {
        application = new SeparateApplication("parley_any_page", "parley.pages.kept=true");
        for (String name : List.of("iran-nuclear", "colombia-farc")) {
            try (var document = new ClassPathResource("starter/" + name + ".json").getInputStream()) {
                application.part(NegotiationImport.class).take(document.readAllBytes(), Scribe.MIRA, "To begin with");
            }
        }
    }

    @AfterContainer
    static void stop() {
        application.close();
    }

    // not shrunk: each try goes on from what the one before left
    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void every_page_is_as_a_fresh_one(@ForAll("moves") List<Move> moves) throws Exception {
        reader = new Browser(application.port());
        var archivist = new Archivist(application.context());
        Set<String> pages = pages();
        for (Move move : moves) {
            archivist.make(move);
            HeardChanges.await(application.context());
            List<String> stale = new ArrayList<>();
            for (String page : pages) {
                String kept = reader.get(page).body();
                if (!kept.equals(reader.get(page, RENDERED_ANEW).body())) {
                    stale.add(page);
                }
            }
            assertThat(stale).as("stale after " + move).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 999);
        return Combinators.combine(Arbitraries.of(Act.class), which, which)
                .as(Move::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(6);
    }

    /** A page of each kind, and what they lead to, some of each. */
    private Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>(List.of("/", "/people", "/parties", "/search?q=agreement"));
        for (String first : List.copyOf(pages)) {
            follow(first, 3, pages);
        }
        for (String talks : List.of("/negotiations/iran-nuclear", "/negotiations/colombia-farc")) {
            for (String part : List.of(
                    "",
                    "/timeline",
                    "/checklist",
                    "/positions",
                    "/brief",
                    "/ledger",
                    "/people",
                    "/rounds",
                    "/rounds/slippage",
                    "/agreements",
                    "/groups",
                    "/statements",
                    "/sources",
                    "/history")) {
                pages.add(talks + part);
                follow(talks + part, 2, pages);
            }
        }
        return pages;
    }

    private void follow(String from, int most, Set<String> pages) {
        Jsoup.parse(reader.get(from).body()).select("main a[href^=/]").eachAttr("href").stream()
                .map(each -> each.replaceFirst("#.*", ""))
                .filter(each -> !each.startsWith("/edit") && !pages.contains(each))
                .limit(most)
                .forEach(pages::add);
    }
}
