package org.parley.editing;

import java.util.List;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;

/** What can be cited of a round. It has a form of its own, so no sheet asks for it. */
final class RoundQuestions {

    static final List<Question> ALL = List.of(
            Question.number("number"),
            Question.line("title"),
            Question.code("status", RoundStatus.class),
            Question.date("firstDay"),
            Question.date("lastDay"),
            Question.line("city"),
            Question.line("country"),
            Question.line("venue"),
            Question.code("format", RoundFormat.class),
            Question.lines("outcomes"),
            Question.text("summary"),
            Question.text("whatNext"));

    private RoundQuestions() {}
}
