package org.parley.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.Claim;
import org.parley.record.source.Source;
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
        return new Facts()
                .with("source", it.source())
                .with("field", it.field())
                .with("value", it.assertedValue())
                .with("saidBy", it.saidBy())
                .with("note", it.note());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("value") && !answers.has("field")) {
            complaints.about("field", "value.field");
        }
    }

    @Override
    Citation make(@Nullable Recorded under, Answers answers) {
        return new Citation(answers.of("source", Source.class), Objects.requireNonNull(under), claim(answers));
    }

    @Override
    void change(Citation it, Answers answers) {
        it.claim(answers.of("source", Source.class), claim(answers));
    }

    private static Claim claim(Answers answers) {
        return new Claim(
                answers.textIfAny("field"),
                answers.textIfAny("value"),
                answers.textIfAny("saidBy"),
                answers.textIfAny("note"));
    }
}
