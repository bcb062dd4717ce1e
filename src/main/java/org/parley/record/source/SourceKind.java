package org.parley.record.source;

/** Who is behind a source. The list is ours. */
public enum SourceKind {
    /** A party to the talks, in its own name. */
    OFFICIAL_PARTY,
    /** Another government or organisation, in its own name. */
    OFFICIAL_THIRD_PARTY,
    /** An agency that others print. */
    NEWS_AGENCY,
    /** A newspaper, a station, a site. */
    NEWS,
    /** A collection of records kept for research. */
    DATASET,
    /** Anything else. */
    OTHER;

    /** Whether somebody speaks in the name of a party, or of another government or organisation. */
    public boolean isOfficial() {
        return this == OFFICIAL_PARTY || this == OFFICIAL_THIRD_PARTY;
    }
}
