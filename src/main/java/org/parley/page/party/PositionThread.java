package org.parley.page.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.Stance;
import org.parley.record.issue.StanceChange;

/** All that a party is recorded to have held on one issue, in order of time. */
record PositionThread(Issue issue, List<Entry> entries) {

    private static final Comparator<Position> IN_ORDER =
            Comparator.comparing(Position::effective).thenComparing(Position::id);

    /** @param was the stance before it; null where it was the same, or the first */
    record Entry(
            Position position,
            StanceChange change,
            @Nullable Stance was) {}

    /**
     * The negotiations of a party.
     *
     * @param threads by issue, in the order of their titles
     */
    record Talks(String slug, String name, List<PositionThread> threads) {}

    /** @param positions with their issues and negotiations */
    static List<Talks> of(List<Position> positions) {
        Map<Long, List<Position>> byIssue = new LinkedHashMap<>();
        positions.stream()
                .sorted(Comparator.comparing(
                                (Position each) -> each.issue().negotiation().name())
                        .thenComparing(each -> each.issue().negotiation().id())
                        .thenComparing(each -> each.issue().title())
                        .thenComparing(each -> each.issue().id())
                        .thenComparing(IN_ORDER))
                .forEach(each -> byIssue.computeIfAbsent(each.issue().id(), number -> new ArrayList<>())
                        .add(each));
        Map<String, Talks> talks = new LinkedHashMap<>();
        byIssue.values().forEach(held -> {
            Issue issue = held.get(0).issue();
            talks.computeIfAbsent(
                            issue.negotiation().slug(),
                            slug -> new Talks(slug, issue.negotiation().name(), new ArrayList<>()))
                    .threads()
                    .add(new PositionThread(issue, entries(held)));
        });
        return List.copyOf(talks.values());
    }

    public Position last() {
        return entries.get(entries.size() - 1).position();
    }

    private static List<Entry> entries(List<Position> held) {
        List<Entry> entries = new ArrayList<>();
        Position before = null;
        for (Position each : held) {
            Stance was = before == null || before.stance() == each.stance() ? null : before.stance();
            entries.add(new Entry(each, StanceChange.between(before, each), was));
            before = each;
        }
        return entries;
    }
}
