package org.parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.core.io.ClassPathResource;

/**
 * What axe has against the page that a browser shows. It is put into a page once, and can be asked again when the
 * screen has changed. Its own library for Selenium sends the script (half a megabyte) with every question.
 */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    /** No page has frames, and what passed is a megabyte for each page: neither is asked for. */
    private static final String LOOK = """
            const answer = arguments[arguments.length - 1];
            axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations'], iframes: false})
              .then((found) => found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`)))
              .catch((failure) => [`axe cannot look: ${failure}`])
              .then(answer)""";

    private Axe() {}

    /** @param page what it is called in front of each violation */
    static List<String> violations(ChromeDriver browser, String page) {
        if (!(Boolean) browser.executeScript("return 'axe' in window")) {
            browser.executeScript(SCRIPT);
        }
        return ((List<?>) browser.executeAsyncScript(LOOK, RULES))
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
