package org.parley.editing;

import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;
import org.springframework.stereotype.Component;

/** Answers in words, for people to compare. */
@Component
class ShownAnswers {

    private final OfferedChoices choices;

    ShownAnswers(OfferedChoices choices) {
        this.choices = choices;
    }

    String of(Question question, String typed, @Nullable Negotiation negotiation) {
        if (question.ask() != Ask.CODE && question.ask() != Ask.CHOSEN) {
            return typed;
        }
        return choices.of(question, negotiation).stream()
                .filter(each -> each.value().equals(typed))
                .map(Choice::label)
                .findFirst()
                .orElse(typed);
    }
}
