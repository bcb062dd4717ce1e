package org.parley.record.evidence;

import java.util.List;
import org.parley.record.source.SourceDescription;

/**
 * Who tells of one field of a record, for a page that has no numbered notes of its sources.
 *
 * @param sources each once, in the order in which they were added
 * @param contests what sources contest in it
 */
public record CitedField(List<SourceDescription> sources, List<Contest> contests) {

    static final CitedField UNSAID = new CitedField(List.of(), List.of());
}
