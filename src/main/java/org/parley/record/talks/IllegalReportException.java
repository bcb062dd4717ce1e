package org.parley.record.talks;

import java.util.List;

/** The report of a round contradicts itself. */
public class IllegalReportException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    IllegalReportException(List<RoundReport.Problem> problems) {
        super("the report of the round contradicts itself: " + problems);
    }
}
