package org.parley.page.past;

import org.parley.history.RecordKind;

/**
 * What a record is called, from its last revision.
 *
 * @param revision the last one
 */
record RecordHead(long number, RecordKind kind, String label, long revision) {}
