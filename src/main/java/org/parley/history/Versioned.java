package org.parley.history;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A record that can be edited: its version travels with the form, so no edit is lost to another. */
@MappedSuperclass
public abstract class Versioned extends Recorded {

    @Version
    private int version;

    @Override
    public int version() {
        return version;
    }
}
