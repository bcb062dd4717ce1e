package org.parley.page.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Contests;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.Position;
import org.parley.record.party.PartyMark;

/**
 * What a party holds on an issue, and what it held before.
 *
 * @param earlier the last one first
 */
record PositionHistory(Entry now, List<Entry> earlier) {

    private static final Comparator<Position> LAST_FIRST = Comparator.comparing(Position::effective)
            .thenComparing(Position::id)
            .reversed();

    /** A position with what sources differ on in it. */
    record Entry(Position position, List<Contest> contests) {}

    /** One history for each subject: the one with the last word first. @param subject the number of a party or an issue */
    static List<PositionHistory> by(
            Function<Position, Long> subject, List<Position> positions, Evidence evidence, Contests contests) {
        Map<Long, List<Entry>> bySubject = new LinkedHashMap<>();
        positions.stream()
                .sorted(LAST_FIRST)
                .forEach(each -> bySubject
                        .computeIfAbsent(subject.apply(each), number -> new ArrayList<>())
                        .add(new Entry(each, contests.of(evidence, each))));
        return bySubject.values().stream()
                .map(each -> new PositionHistory(each.get(0), each.subList(1, each.size())))
                .toList();
    }

    public PartyMark party() {
        return PartyMark.of(now.position().party());
    }
}
