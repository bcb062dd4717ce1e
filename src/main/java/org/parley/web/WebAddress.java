package org.parley.web;

import java.net.URI;
import java.net.URISyntaxException;

/** What may stand as the address of a source. */
public final class WebAddress {

    private WebAddress() {}

    public static boolean isOne(String typed) {
        try {
            URI read = new URI(typed);
            return ("http".equals(read.getScheme()) || "https".equals(read.getScheme())) && read.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
