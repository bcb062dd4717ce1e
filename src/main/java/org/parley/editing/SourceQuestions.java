package org.parley.editing;

import java.util.List;
import java.util.Map;
import org.parley.history.RecordKind;
import org.parley.record.source.SourceKind;
import org.parley.web.WebAddress;

/** What every form asks at its end: who says so. A known source by a part of its name, or a new one described. */
final class SourceQuestions {

    static final String KNOWN = "source";
    static final String PUBLISHER = "sourcePublisher";
    static final String TITLE = "sourceTitle";
    static final String ADDRESS = "sourceAddress";
    static final String PUBLISHED = "sourcePublishedOn";
    static final String KIND = "sourceKind";

    static final List<Question> ALL = List.of(
            Question.named(KNOWN, RecordKind.SOURCE),
            Question.line(TITLE),
            Question.line(PUBLISHER),
            Question.line(ADDRESS),
            Question.date(PUBLISHED),
            Question.code(KIND, SourceKind.class));

    private static final Map<String, String> NEEDED =
            Map.of(TITLE, "source.title", PUBLISHER, "publisher.missing", KIND, "source.kind");

    private SourceQuestions() {}

    static boolean describeNew(Answers answers) {
        return answers.has(PUBLISHER) || answers.has(TITLE) || answers.has(ADDRESS);
    }

    static void check(Answers answers, Complaints complaints) {
        if (answers.has(KNOWN) && describeNew(answers)) {
            complaints.about(KNOWN, "source.oneOfBoth");
        }
        NEEDED.forEach((question, missing) -> {
            if (describeNew(answers) && !answers.has(question)) {
                complaints.about(question, missing);
            }
        });
        if (answers.has(ADDRESS) && !WebAddress.isOne(answers.text(ADDRESS))) {
            complaints.about(ADDRESS, "address");
        }
    }
}
