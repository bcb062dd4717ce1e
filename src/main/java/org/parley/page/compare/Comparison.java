package org.parley.page.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.IssueMoves;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.KnownTitle;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.RoundName;
import org.parley.web.Neighbour;

/**
 * Two rounds side by side.
 *
 * @param previous the pair before: each round one step back on its track
 */
record Comparison(
        Side first,
        Side second,
        PairRecords records,
        List<Group> groups,
        List<Issue> issues,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        Evidence evidence) {

    /**
     * What only one of the rounds has.
     *
     * @param announced the window announced last, for a round that is to come
     */
    record Side(
            Round round,
            String href,
            RoundName name,
            RoundDays days,
            @Nullable FuzzyDate announced,
            List<Contest> contests,
            List<Agreement> agreements,
            List<Statement> statements) {}

    /** A working group that sat in one of them, or in both. */
    record Group(
            String slug,
            String name,
            Turnover turnover,
            @Nullable GroupSession first,
            @Nullable GroupSession second) {}

    /** An issue that moved in one of them, or in both. */
    record Issue(String slug, String title, Turnover turnover, List<StatusChange> first, List<StatusChange> second) {}

    /** Whether the second came after the first on the same track. */
    public boolean isInOrder() {
        return records.pair().isInOrder();
    }

    /** From the end of the first to the beginning of the second; null where that is not known. */
    public @Nullable Long daysBetween() {
        return records.pair().daysBetween();
    }

    public List<ComparedFact> facts() {
        return ComparedFact.of(first.round(), second.round());
    }

    public DelegationChanges delegations() {
        return records.delegations();
    }

    public IssueMoves moves() {
        return new IssueMoves(records.changes());
    }

    /** The speaker's titles on that day; none where no person speaks, or none is known. */
    public List<KnownTitle> titlesOf(Statement statement) {
        return statement.person() == null
                ? List.of()
                : records.titles().on(statement.day(), statement.person(), statement.party());
    }

    public List<Side> sides() {
        return List.of(first, second);
    }

    /** How many issues moved in one of the two. */
    public long movedIn(Side side) {
        return issues.stream()
                .filter(each -> !(side == first ? each.first : each.second).isEmpty())
                .count();
    }
}
