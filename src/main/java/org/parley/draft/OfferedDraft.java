package org.parley.draft;

/** A draft as a form tells of it. @param when in words */
public record OfferedDraft(long number, String when, String href) {}
