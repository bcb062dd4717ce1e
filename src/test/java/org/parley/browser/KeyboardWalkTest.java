package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each view with the Tab key alone: every stop is reached, seen to be reached, and left again. */
@ReadTest
@ExtendWith(Chromium.class)
class KeyboardWalkTest {

    private static final String TALKS = "/negotiations/iran-nuclear";

    /** Marks all that should be a stop, and looks at where each press led. A field for a day is several stops, the last of which shows itself within the field. */
    private static final String BEGIN = """
            window.stops = new Set([...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility()));
            window.unseen = new Map();
            window.seen = new Set();
            window.isOver = false;
            const look = () => {
              const at = document.activeElement;
              window.isOver ||= at === document.body || at === document.documentElement;
              if (window.isOver) return;
              window.stops.delete(at);
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const isSeen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              if (isSeen && box.width > 0) window.seen.add(at);
              else window.unseen.set(at, at.outerHTML.slice(0, 120));
            };
            addEventListener('keyup', look);
            return window.stops.size""";

    /** As many presses as are sent to the browser at once. */
    private static final int STRIDE = 20;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/timeline",
                "/checklist?asOf=2015-04-02&since=2013-11-24",
                "/positions?asOf=2015-04-02&since=2013-11-24",
                "/rounds/slippage",
                "/rounds/compare",
                "/ledger",
                "/people",
                "/brief?asOf=2015-04-02"
            })
    void a_view_is_walked_through_by_keyboard(String view, ChromeDriver browser) {
        walk(TALKS + view, browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=enrichment", "/people", "/parties"})
    void so_is_a_page_of_the_site(String address, ChromeDriver browser) {
        walk(address, browser);
    }

    private void walk(String address, ChromeDriver browser) {
        Screen.prefer(browser, "light", 1280);
        browser.get("http://localhost:" + port + address);
        long stops = (Long) browser.executeScript(BEGIN);
        assertThat(stops).isGreaterThan(5);
        String stride = Keys.TAB.toString().repeat(STRIDE);
        for (long i = 0; i <= stops + 5; i += STRIDE) {
            new Actions(browser).sendKeys(stride).perform();
            if ((Boolean) browser.executeScript("return window.isOver")) {
                break;
            }
        }
        assertThat((List<?>)
                        browser.executeScript("return [...window.stops].map((each) => each.outerHTML.slice(0, 120))"))
                .as("never reached")
                .isEmpty();
        assertThat((List<?>) browser.executeScript(
                        "return [...window.unseen].filter(([at]) => !window.seen.has(at)).map(([, html]) => html)"))
                .as("reached without being seen")
                .isEmpty();
    }
}
