package org.parley.page.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.page.days.RoundStop;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.OpenCounts;
import org.parley.record.talks.RoundName;

/**
 * The open issues by status over the whole life of a negotiation, as a drawing and as a table. Places along the width are
 * shares of it, so that texts keep their size on every screen.
 *
 * @param bands from the top of the pile to its foot
 * @param rounds where rounds were held, in order of time
 * @param rows the steps, as a table
 * @param mostOpen the height of the drawing, in issues
 */
record StepChart(
        String span,
        int mostOpen,
        List<Band> bands,
        List<Tick> heights,
        List<Tick> years,
        List<String> rounds,
        List<Marker> markers,
        List<Row> rows) {

    /** The statuses of open issues, from nearly agreed, at the top of the pile, to stuck. */
    static final List<IssueStatus> ORDER = List.of(
            IssueStatus.AGREED_IN_PRINCIPLE,
            IssueStatus.NARROWED,
            IssueStatus.UNDER_DISCUSSION,
            IssueStatus.RAISED,
            IssueStatus.DEFERRED,
            IssueStatus.DEADLOCKED);

    public List<IssueStatus> statuses() {
        return ORDER;
    }

    /**
     * @param path in thousandths of the width and in issues, from the top
     * @param now how many on the day shown
     */
    record Band(IssueStatus status, String path, int now) {}

    record Tick(String text, String at) {}

    /**
     * One of the two days compared.
     *
     * @param anchor on which side of it its text fits
     */
    record Marker(String kind, String text, String at, String anchor) {}

    /** @param rounds that ended on that day; none where no round did */
    record Row(OpenCounts.Step step, int open, @Nullable RoundStop stop) {

        public List<RoundName> rounds() {
            return stop == null ? List.of() : stop.names();
        }
    }
}
