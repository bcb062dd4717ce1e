package org.parley.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateReader;
import org.parley.date.TypedDate;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.web.FieldReader;
import org.springframework.stereotype.Component;

/** Reads what was typed: each answer by its question, then all of them together. */
@Component
class AnswerReader {

    private final Lists lists;
    private final Naming naming;
    private final CitedFields fields;
    private final FieldLabels labels;
    private final RecordFinder records;
    private final Clock clock;

    AnswerReader(
            Lists lists, Naming naming, CitedFields fields, FieldLabels labels, RecordFinder records, Clock clock) {
        this.lists = lists;
        this.naming = naming;
        this.fields = fields;
        this.labels = labels;
        this.records = records;
        this.clock = clock;
    }

    Reading read(Place<?> place, RecordForm form) {
        TypedDate dates = dates();
        FieldReader reader = FieldReader.of(dates);
        Answers answers = new Answers();
        Reading reading = new Reading(answers, reader);
        List<Question> questions = questions(place);
        questions.forEach(each -> answers.put(each.name(), read(each, form.typed(each.name()), place, reading)));
        questions.stream()
                .filter(each -> each.required() && form.typed(each.name()).isBlank())
                .forEach(each -> reader.wrong(
                        each.path(), "needed", labels.of(place.sheet().kind(), each.name())));
        Complaints complaints = new Complaints(reader);
        place.sheet().check(answers, complaints);
        fields.readValue(place, answers, reader, dates);
        if (place.asksForSources()) {
            SourceQuestions.check(answers, complaints);
        }
        if (place.needsSource() && !answers.has(SourceQuestions.KNOWN) && !SourceQuestions.describeNew(answers)) {
            complaints.about(SourceQuestions.KNOWN, "source.missing");
        }
        if (!place.isNew() && form.reason.isBlank()) {
            reader.wrong("reason", "reason.missing");
        } else {
            reader.line("reason", form.reason);
        }
        return reading;
    }

    TypedDate dates() {
        return new TypedDate(new DateReader(LocalDate.now(clock)));
    }

    static List<Question> questions(Place<?> place) {
        List<Question> questions = new ArrayList<>(place.sheet().questions(place.isNew()));
        if (place.asksForSources()) {
            questions.addAll(SourceQuestions.ALL);
        }
        return questions;
    }

    private @Nullable Object read(Question question, String typed, Place<?> place, Reading reading) {
        FieldReader reader = reading.reader();
        String path = question.path();
        return switch (question.ask()) {
            case LINE -> reader.line(path, typed);
            case TEXT -> reader.text(path, typed);
            case LINES -> reader.lines(path, typed);
            case DATE -> reader.date(path, typed);
            case NUMBER -> reader.number(path, typed, question.most());
            case COLOUR -> colour(path, typed, reader);
            case CODE -> code(question, typed, reader);
            case FIELD -> fields.read(path, typed, place, reader);
            case CHOSEN -> chosen(question, typed, place.negotiation(), reader);
            case NAMED -> named(question, typed, reading);
        };
    }

    private static @Nullable String colour(String path, String typed, FieldReader reader) {
        String colour = typed.strip().toLowerCase(java.util.Locale.ROOT);
        if (!colour.isEmpty() && !colour.matches("#[0-9a-f]{6}")) {
            reader.wrong(path, "colour");
            return null;
        }
        return colour.isEmpty() ? null : colour;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object code(Question question, String typed, FieldReader reader) {
        return reader.code(question.path(), typed, (Class) Objects.requireNonNull(question.codes()));
    }

    private @Nullable Recorded chosen(
            Question question, String typed, @Nullable Negotiation negotiation, FieldReader reader) {
        RecordKind kind = Objects.requireNonNull(question.kind());
        if (typed.isBlank()) {
            return null;
        }
        boolean listed = lists.of(kind, negotiation).stream()
                .anyMatch(each -> each.value().equals(typed));
        if (!listed) {
            reader.wrong(question.path(), "choice");
            return null;
        }
        return records.find(Long.parseLong(typed)).orElse(null);
    }

    private @Nullable Recorded named(Question question, String typed, Reading reading) {
        RecordKind kind = Objects.requireNonNull(question.kind());
        String line = reading.reader().line(question.path(), typed);
        if (line == null) {
            return null;
        }
        Found found = naming.find(kind, line);
        if (found.id() != null) {
            return records.find(found.id()).orElse(null);
        }
        reading.unclear().put(question.name(), found.candidates());
        boolean none = found.candidates().isEmpty();
        reading.reader().wrong(question.path(), (none ? "unknown." : "unclear.") + kind.name(), line);
        return null;
    }
}
