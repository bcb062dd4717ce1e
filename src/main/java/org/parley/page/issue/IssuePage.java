package org.parley.page.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.DifficultyJudgement;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.Position;
import org.parley.record.issue.Standing;
import org.parley.record.issue.StatusChange;
import org.parley.record.name.OtherNameList;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Neighbours;

/**
 * One issue with its history.
 *
 * @param roundsSince how many rounds were held since it last moved
 * @param held what all parties hold and held
 */
record IssuePage(
        NegotiationBand band,
        Issue issue,
        OtherNameList names,
        int roundsSince,
        List<Position> held,
        List<AttributedStatement> statements,
        Neighbours neighbours,
        Evidence evidence,
        LocalDate today) {

    /** What holds today; null where nothing is recorded yet. */
    public @Nullable StatusChange now() {
        return Standing.asOf(issue, today).orElse(null);
    }

    /** From 1 (easy) to 5 (hardest), as it was last judged; null where nobody did. */
    public @Nullable Integer difficulty() {
        DifficultyJudgement last = issue.judgement();
        return last == null ? null : last.difficulty();
    }

    public IssueMoves moves() {
        return new IssueMoves(issue.statusChanges());
    }

    /** The positions of each party, the last one first; first the party that had the last word. */
    public List<List<Position>> positions() {
        Map<Long, List<Position>> byParty = held.stream()
                .sorted(Comparator.comparing(Position::effective)
                        .thenComparing(Position::id)
                        .reversed())
                .collect(Collectors.groupingBy(each -> each.party().id(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byParty.values());
    }
}
