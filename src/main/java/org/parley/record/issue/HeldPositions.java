package org.parley.record.issue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Party;
import org.parley.record.source.Knowledge;

/** What the parties held on an issue as of two days. Who held something on the earlier day holds something on the later. */
public record HeldPositions(Map<Party, Position> then, Map<Party, Position> now) {

    /** @param known on the later day, of it and of the earlier one */
    public static HeldPositions of(Issue issue, LocalDate since, Knowledge known) {
        return new HeldPositions(on(issue, known.on(since)), on(issue, known));
    }

    /** The last position of each party that counts as of the day, by the rule for changes of status. */
    public static Map<Party, Position> on(Issue issue, Knowledge known) {
        Map<Party, Position> held = new LinkedHashMap<>();
        issue.positions().stream()
                .filter(each -> known.holds(each, each.effective()))
                .forEach(each -> held.merge(
                        each.party(),
                        each,
                        (last, next) -> next.effective().compareTo(last.effective()) < 0 ? last : next));
        return held;
    }

    /** What became of the position of a party that holds one on the later day. */
    public StanceChange change(Party party) {
        return StanceChange.between(then.get(party), position(party));
    }

    /** The stance that a party left for the one it holds; null where it stayed, or held none. */
    public @Nullable Stance left(Party party) {
        Position before = then.get(party);
        return before == null || before.stance() == position(party).stance() ? null : before.stance();
    }

    private Position position(Party party) {
        return Objects.requireNonNull(now.get(party), "the party holds a position");
    }

    /** How far apart those at the table stood on either day. */
    public Distances distances(Predicate<Party> isAtTheTable) {
        return new Distances(stances(then, isAtTheTable), stances(now, isAtTheTable));
    }

    public boolean hasAny(Stance stance) {
        return now.values().stream().anyMatch(each -> each.stance() == stance);
    }

    private static Distance stances(Map<Party, Position> held, Predicate<Party> isAtTheTable) {
        return new Distance(held.entrySet().stream()
                .filter(each -> isAtTheTable.test(each.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().stance(), (a, b) -> b, LinkedHashMap::new)));
    }
}
