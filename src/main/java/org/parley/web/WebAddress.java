package org.parley.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may stand as the address of a source. */
public final class WebAddress {

    private static final Pattern HOST_BEFORE = Pattern.compile("^(?i:https?://)?(?i:www[.])?");
    private static final Pattern OF_THE_READER = Pattern.compile("(?:utm_[a-z]+|fbclid|gclid|ref)=.*");

    private WebAddress() {}

    public static boolean isOne(String typed) {
        try {
            URI read = new URI(typed);
            return ("http".equals(read.getScheme()) || "https".equals(read.getScheme())) && read.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /**
     * What tells one page from another in an address: without scheme, "www.", a slash at the end, the place within the page and what
     * only says where the reader came from.
     */
    public static String plain(String address) {
        String page = HOST_BEFORE.matcher(address.strip()).replaceFirst("").replaceFirst("#.*$", "");
        int query = page.indexOf('?');
        String path = query < 0 ? page : page.substring(0, query);
        String asked = query < 0
                ? ""
                : Arrays.stream(page.substring(query + 1).split("&"))
                        .filter(each ->
                                !each.isEmpty() && !OF_THE_READER.matcher(each).matches())
                        .collect(Collectors.joining("&"));
        int slash = path.indexOf('/');
        String host = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash).replaceFirst("/+$", "");
        return host.toLowerCase(Locale.ROOT) + rest + (asked.isEmpty() ? "" : "?" + asked);
    }
}
