package org.parley.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a browser shows on: how wide, and light or dark. */
final class Screen {

    private Screen() {}

    /** Also under a page that is shown already; returns once that page is as wide and as dark. */
    static void prefer(ChromeDriver browser, String scheme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        new WebDriverWait(browser, Duration.ofSeconds(15), Duration.ofMillis(20))
                .withMessage(scheme + " and " + width + " wide")
                .until(each -> browser.executeScript(
                        "return innerWidth === arguments[0] && matchMedia(`(prefers-color-scheme: ${arguments[1]})`).matches",
                        width,
                        scheme));
    }

    /** Whether the page would have to be scrolled sideways. */
    static boolean isWiderThanItself(ChromeDriver browser) {
        return !Long.valueOf(0)
                .equals(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
