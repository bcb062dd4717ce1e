package org.parley.history;

/** A record that other records name. How they name it is decided here, for snapshots, documents and citations alike. */
public interface Referenced {

    /** The slug; of a round, its track's slug, a slash and its number. The history and the document write this. */
    String reference();

    /** What a citation writes where a source asserts that the field names this record. */
    default String citedAs() {
        return reference();
    }
}
