package org.parley.editing;

import java.util.List;

/** What can be cited of a round. It has a form of its own, so no sheet asks for it. */
final class RoundQuestions {

    static final List<Question> ALL = List.of(
            Question.date("firstDay"),
            Question.date("lastDay"),
            Question.line("city"),
            Question.line("country"),
            Question.line("venue"),
            Question.text("summary"),
            Question.text("whatNext"));

    private RoundQuestions() {}
}
