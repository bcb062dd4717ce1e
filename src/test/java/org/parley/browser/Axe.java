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

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** No page has frames, and what passed is a megabyte for each page: neither is asked for. */
    private static final String LOOK = """
            const answer = arguments[arguments.length - 1];
            const [tags, asked] = arguments;
            const colours = axe.getRules(tags).filter((rule) => rule.tags.includes('cat.color')).map((rule) => rule.ruleId);
            const only = asked === 'COLOURS' ? {type: 'rule', values: colours} : {type: 'tag', values: tags};
            const left = asked === 'APART_FROM_COLOURS' ? colours : [];
            const rules = Object.fromEntries(left.map((id) => [id, {enabled: false}]));
            axe.run(document, {runOnly: only, rules, resultTypes: ['violations'], iframes: false})
              .then((found) => found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`)))
              .catch((failure) => [`axe cannot look: ${failure}`])
              .then(answer)""";

    private enum Rules {
        ALL,
        COLOURS,
        APART_FROM_COLOURS
    }

    private final ChromeDriver browser;

    Axe(ChromeDriver browser) {
        this.browser = browser;
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script()));
    }

    /** @param page what it is called in front of each violation */
    List<String> violations(String page) {
        return look(page, Rules.ALL);
    }

    /**
     * By the rules about colours only, for a page that was looked at by all rules in the other theme, as wide as it is
     * now. That themes differ in nothing but colours is held by {@code ScreenRulesTest}.
     *
     * @param page what it is called in front of each violation
     */
    List<String> violationsByColour(String page) {
        return look(page, Rules.COLOURS);
    }

    /**
     * By all rules but those about colours, which take more time than all others, for a page whose colours were looked at
     * already.
     *
     * @param page what it is called in front of each violation
     */
    List<String> violationsApartFromColour(String page) {
        return look(page, Rules.APART_FROM_COLOURS);
    }

    private List<String> look(String page, Rules rules) {
        return ((List<?>) browser.executeAsyncScript(LOOK, TAGS, rules.name()))
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
