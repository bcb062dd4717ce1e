package org.parley.page.positions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.HeldPositions;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.StanceChange;
import org.parley.record.issue.Standing;
import org.parley.record.party.Party;

/**
 * Turns what is held into the rows of the matrix, with its sources.
 *
 * @param atTheTable the parties at the table that hold anything on any issue
 */
record PositionRows(String negotiation, LocalDate asOf, Collection<Party> atTheTable, Evidence evidence) {

    PositionMatrix.Row row(Standing standing, HeldPositions held) {
        Map<Long, PositionCell> cells = new LinkedHashMap<>();
        held.now()
                .forEach((party, position) ->
                        cells.put(party.id(), cell(position, held.then().get(party))));
        Predicate<Party> isAtTheTable = atTheTable::contains;
        return new PositionMatrix.Row(
                standing.issue().id(),
                standing.issue().slug(),
                standing.issue().title(),
                standing.now() == null ? null : standing.now().status(),
                Gap.of(held.distances(isAtTheTable), atTheTable),
                cells);
    }

    private PositionCell cell(Position position, @Nullable Position was) {
        Issue issue = position.issue();
        return new PositionCell(
                position.id(),
                position.stance(),
                position.words(),
                position.effective(),
                !position.effective().isCertainlyBy(asOf),
                StanceChange.between(was, position),
                was == null || was.stance() == position.stance() ? null : was.stance(),
                position.statedBy() == null ? null : position.statedBy().name(),
                position.statedBy() == null ? null : position.statedBy().slug(),
                "/parties/%s#on-%s-%s".formatted(position.party().slug(), negotiation, issue.slug()),
                (int) issue.positions().stream()
                        .filter(each -> each.party() == position.party())
                        .count(),
                evidence.numbersOf(position.id()),
                evidence.disputes(position.id(), field -> valueOf(position, field)));
    }

    private static @Nullable String valueOf(Position position, String field) {
        return switch (field) {
            case "effective" -> position.effective().edtf();
            case "stance" -> position.stance().name();
            case "words" -> position.words();
            default -> null;
        };
    }
}
