package org.parley.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.history.Recorded;
import org.springframework.stereotype.Component;

/** Writes what a record says as an editor would type it. */
@Component
class Filling {

    private final Naming naming;
    private final AnswerReader reader;

    Filling(Naming naming, AnswerReader reader) {
        this.naming = naming;
        this.reader = reader;
    }

    /** What the record says, or for a new one what is proposed; by question. */
    <T extends Recorded> Map<String, String> of(Place<T> place) {
        T record = place.record();
        Facts facts = record != null
                ? place.sheet().facts(record)
                : place.under() == null
                        ? place.sheet().proposalAlone()
                        : place.sheet().proposal(place.under());
        Map<String, String> typed = new LinkedHashMap<>();
        TypedDate dates = reader.dates();
        AnswerReader.questions(place).forEach(each -> typed.put(each.name(), text(each, facts.of(each.name()), dates)));
        return typed;
    }

    private String text(Question question, @Nullable Object value, TypedDate dates) {
        if (value == null) {
            return "";
        }
        if (value instanceof FuzzyDate date) {
            return dates.text(date);
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof List<?> lines) {
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        }
        if (value instanceof Recorded record) {
            return question.ask() == Ask.NAMED
                    ? naming.nameOf(Objects.requireNonNull(question.kind()), record.id())
                    : Long.toString(record.id());
        }
        return String.valueOf(value);
    }
}
