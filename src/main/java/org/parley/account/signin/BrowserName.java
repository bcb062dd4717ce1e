package org.parley.account.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in as few words as tell one's own from others': "Firefox on Linux". */
final class BrowserName {

    /** What it looks like, and what it is. The first that is found counts: most browsers also name others. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Edge"),
            List.of("OPR/", "Opera"),
            List.of("SamsungBrowser", "Samsung Internet"),
            List.of("Firefox", "Firefox"),
            List.of("FxiOS", "Firefox"),
            List.of("CriOS", "Chrome"),
            List.of("Chrom", "Chrome"),
            List.of("Safari", "Safari"));

    private static final List<List<String>> SYSTEMS = List.of(
            List.of("iPhone", "an iPhone"),
            List.of("iPad", "an iPad"),
            List.of("Android", "Android"),
            List.of("Windows", "Windows"),
            List.of("Mac OS", "a Mac"),
            List.of("CrOS", "ChromeOS"),
            List.of("Linux", "Linux"));

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, said).orElse("Another browser");
        return first(SYSTEMS, said).map(system -> browser + " on " + system).orElse(browser);
    }

    private static Optional<String> first(List<List<String>> known, String said) {
        return known.stream()
                .filter(each -> said.contains(each.get(0)))
                .map(each -> each.get(1))
                .findFirst();
    }
}
