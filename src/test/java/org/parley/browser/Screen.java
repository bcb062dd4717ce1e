package org.parley.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a browser shows on: how wide, and light or dark. */
final class Screen {

    private Screen() {}

    static void prefer(ChromeDriver browser, String scheme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether the page would have to be scrolled sideways. */
    static boolean isWiderThanItself(ChromeDriver browser) {
        return !Long.valueOf(0)
                .equals(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
