package org.parley.history;

/**
 * A record of which something is said that can be said anew, whole.
 *
 * @param <D> the description: a Java record with a component for each field, see {@link RecordFields}; {@link
 *     Recorded#description()} gives it as it stands
 */
public interface Described<D extends Record> {

    /**
     * Replaces all that is said of it. What it hangs on, its address (slug) and its parts stay.
     *
     * @throws IllegalArgumentException when it cannot be said of this record
     */
    void describe(D description);
}
