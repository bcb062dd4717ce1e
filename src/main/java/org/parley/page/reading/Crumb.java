package org.parley.page.reading;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way down to a page.
 *
 * @param key the message that names it, or null where a record does
 * @param label the name of that record
 */
record Crumb(@Nullable String key, @Nullable String label, String href) {

    static Crumb to(String key, String href) {
        return new Crumb(key, null, href);
    }
}
