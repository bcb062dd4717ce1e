package org.parley.history;

/** What a record is or was called, whether it still exists or not. */
public record RecordName(long number, RecordKind kind, String label) {}
