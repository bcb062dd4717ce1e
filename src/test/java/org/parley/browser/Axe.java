package org.parley.browser;

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
        return new AxeBuilder()
                .withTags(RULES).analyze(browser).getViolations().stream()
                        .flatMap(each -> each.getNodes().stream()
                                .map(node -> page + ": " + each.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
