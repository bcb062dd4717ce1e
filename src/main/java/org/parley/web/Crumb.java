package org.parley.web;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way down to a page.
 *
 * @param key the message that names it, or null where a record does
 * @param label the name of that record
 */
public record Crumb(@Nullable String key, @Nullable String label, String href) {

    public static Crumb to(String key, String href) {
        return new Crumb(key, null, href);
    }
}
