package org.parley.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe has against the page that a browser shows. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** @param page what it is called in front of each violation */
    static List<String> violations(ChromeDriver browser, String page) {
        return look(browser).getViolations().stream()
                .flatMap(each ->
                        each.getNodes().stream().map(node -> page + ": " + each.getId() + ": " + node.getHtml()))
                .toList();
    }

    /** No page has frames, and what passed is a megabyte for each of them: neither is asked for. */
    private static Results look(ChromeDriver browser) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder()
                .withOptions(onlyViolations)
                .withTags(RULES)
                .setLegacyMode()
                .analyze(browser);
    }
}
