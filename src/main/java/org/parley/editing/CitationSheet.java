package org.parley.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.springframework.stereotype.Component;

/** What is asked about what a source says of a record, or of one field of it. */
@Component
final class CitationSheet extends Sheet<Citation> {

    CitationSheet() {
        super(
                RecordKind.CITATION,
                Citation.class,
                EnumSet.complementOf(
                        EnumSet.of(RecordKind.CITATION, RecordKind.DISPUTE_RESOLUTION, RecordKind.ACCOUNT)));
    }

    @Override
    List<Question> questions(boolean isNew) {
        List<Question> questions = new ArrayList<>(List.of(
                Question.field("field"), Question.line("value"), Question.line("saidBy"), Question.text("note")));
        if (!isNew) {
            questions.add(0, Question.named("source", RecordKind.SOURCE).needed());
        }
        return questions;
    }

    @Override
    Facts facts(Citation it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("value") && !answers.has("field")) {
            complaints.about("field", "value.field");
        }
    }

    @Override
    Citation make(@Nullable Recorded under, Answers answers) {
        return new Citation(Objects.requireNonNull(under), answers.as(CitationDescription.class));
    }

    @Override
    void change(Citation it, Answers answers) {
        it.describe(answers.as(CitationDescription.class));
    }
}
