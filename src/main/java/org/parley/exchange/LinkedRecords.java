package org.parley.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.exchange.NegotiationDocument.Cited;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.Citations;

/** The records of one import that were known before and stay as they are; what the document says otherwise is noted. */
final class LinkedRecords {

    private final Intake intake;
    private final List<Linked> linked = new ArrayList<>();

    LinkedRecords(Intake intake) {
        this.intake = intake;
    }

    /** @param isSame whether the document says of it what is known */
    void link(String path, Recorded known, boolean isSame, List<Cited> cited) {
        if (!isSame) {
            intake.note(path, "known under other particulars, which were left as they are");
        }
        linkCited(path, known, cited);
    }

    void linkCited(String path, Recorded known, List<Cited> cited) {
        if (!cited.isEmpty()) {
            linked.add(new Linked(path, known.id(), cited));
        }
    }

    /** Notes the sources that the document gives for known records and that are not known for them. */
    void compare(Citations citations) {
        Set<Pair> known = new HashSet<>();
        if (!linked.isEmpty()) {
            citations
                    .withSourcesOf(linked.stream().map(Linked::record).toList())
                    .forEach(each -> known.add(new Pair(each.recordId(), cited(each))));
        }
        for (Linked each : linked) {
            if (!each.cited.stream().allMatch(cited -> known.contains(new Pair(each.record, cited)))) {
                intake.note(each.path + "/citations", "not all known for this record, which was left as it is");
            }
        }
    }

    static Cited cited(Citation citation) {
        return new Cited(
                citation.source().slug(),
                citation.field(),
                citation.assertedValue(),
                citation.saidBy(),
                citation.note());
    }

    private record Linked(String path, long record, List<Cited> cited) {}

    private record Pair(long record, Cited cited) {}
}
