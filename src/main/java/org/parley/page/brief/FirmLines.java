package org.parley.page.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.event.Statement;
import org.parley.record.issue.Position;
import org.parley.record.issue.Stance;
import org.parley.record.party.Party;
import org.parley.record.source.Knowledge;

/**
 * What somebody across the table meets a party on: what it will not give up and what it asks for first, on open issues, and
 * what it said last.
 *
 * @param positions its red lines first, then its priorities, each on the hardest issue first
 * @param said null where nothing is on record
 */
record FirmLines(
        Party party, List<Position> positions, @Nullable Statement said) {

    private static final int MOST = 2;
    private static final List<Stance> FIRM = List.of(Stance.RED_LINE, Stance.HIGH_PRIORITY);

    /**
     * @param held what each party holds on open issues, the hardest first
     * @param statements the last first
     */
    static FirmLines of(
            Party party, Collection<Map<Party, Position>> held, Collection<Statement> statements, Knowledge known) {
        return new FirmLines(
                party,
                held.stream()
                        .map(each -> each.get(party))
                        .filter(Objects::nonNull)
                        .filter(each -> FIRM.contains(each.stance()))
                        .sorted(Comparator.comparing(each -> FIRM.indexOf(each.stance())))
                        .limit(MOST)
                        .toList(),
                statements.stream()
                        .filter(each -> party.equals(each.party()) && known.holds(each, each.day()))
                        .findFirst()
                        .orElse(null));
    }

    boolean isEmpty() {
        return positions.isEmpty() && said == null;
    }

    Stream<Recorded> told() {
        return Stream.concat(positions.stream(), Stream.ofNullable(said));
    }
}
