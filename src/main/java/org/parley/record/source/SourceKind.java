package org.parley.record.source;

/** Who is behind a source. */
public enum SourceKind {
    OFFICIAL_PARTY,
    OFFICIAL_THIRD_PARTY,
    NEWS_AGENCY,
    NEWS,
    DATASET,
    OTHER
}
