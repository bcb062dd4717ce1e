package org.parley.record.evidence;

import org.parley.record.source.SourceDescription;

/**
 * A source as a numbered note at the foot of a page.
 *
 * @param source its id
 */
public record Note(int number, long source, SourceDescription description) {}
