package org.parley.page.source;

import java.util.List;
import org.parley.record.source.SourceDescription;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Paging;

/**
 * The sources that are cited for records of a negotiation, those published last first.
 *
 * @param publishers of all of them, to choose from
 */
record SourceList(
        NegotiationBand band, SourceFilter filter, List<String> publishers, List<Item> sources, Paging paging) {

    /** @param times how often it is cited in this negotiation */
    record Item(String slug, SourceDescription description, int times) {}
}
