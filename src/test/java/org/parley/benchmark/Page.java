package org.parley.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * What is asked for.
 *
 * @param name as the figures call it
 * @param headers that the request has, as "Name: value"
 */
record Page(String name, String address, List<String> headers) {

    Page(String name, String address, String... headers) {
        this(name, address, Arrays.asList(headers));
    }

    /** As browsers ask. */
    Page compressed() {
        return new Page(name + ", gzip", address, "Accept-Encoding: gzip, deflate, br");
    }

    /** As browsers ask that have the page already. */
    Page ifNot(String tag) {
        return new Page(
                name + ", not modified", address, "Accept-Encoding: gzip, deflate, br", "If-None-Match: " + tag);
    }

    Page with(String who, String cookie) {
        return new Page(name + ", " + who, address, "Cookie: " + cookie);
    }
}
