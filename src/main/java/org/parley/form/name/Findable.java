package org.parley.form.name;

import org.parley.history.RecordKind;

/** What is found by part of a name. */
public enum Findable {
    PERSON,
    PARTY,
    SOURCE,
    /** A city or venue in which a round was held. It is no record. */
    PLACE;

    /**
     * @throws IllegalArgumentException for a kind that is not found by name
     */
    public static Findable of(RecordKind kind) {
        return valueOf(kind.name());
    }
}
