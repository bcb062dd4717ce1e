package org.parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.core.io.ClassPathResource;

/**
 * What axe has against the page that a browser shows. The browser is given axe once, and puts it into each page that it
 * opens; it can be asked again when the screen has changed. Its own library for Selenium sends the script (half a
 * megabyte) with every question.
 */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** No page has frames, and what passed is a megabyte for each page: neither is asked for. */
    private static final String LOOK = """
            const answer = arguments[arguments.length - 1];
            const colours = () => axe.getRules(arguments[0]).filter((rule) => rule.tags.includes('cat.color'));
            const rules = arguments[1] ? {type: 'rule', values: colours().map((rule) => rule.ruleId)}
              : {type: 'tag', values: arguments[0]};
            axe.run(document, {runOnly: rules, resultTypes: ['violations'], iframes: false})
              .then((found) => found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`)))
              .catch((failure) => [`axe cannot look: ${failure}`])
              .then(answer)""";

    private final ChromeDriver browser;

    Axe(ChromeDriver browser) {
        this.browser = browser;
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script()));
    }

    /** @param page what it is called in front of each violation */
    List<String> violations(String page) {
        return look(page, false);
    }

    /**
     * By the rules about colours only, for a page that was looked at by all rules in the other theme, as wide as it is
     * now. That themes differ in nothing but colours is held by {@code ScreenRulesTest}.
     *
     * @param page what it is called in front of each violation
     */
    List<String> violationsByColour(String page) {
        return look(page, true);
    }

    private List<String> look(String page, boolean byColour) {
        return ((List<?>) browser.executeAsyncScript(LOOK, RULES, byColour))
                .stream().map(violation -> page + ": " + violation).toList();
    }

    private static String script() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
