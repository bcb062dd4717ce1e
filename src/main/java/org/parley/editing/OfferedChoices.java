package org.parley.editing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;

/** What a question lets choose from. */
@Component
class OfferedChoices {

    private final Lists lists;
    private final Labels words;

    OfferedChoices(Lists lists, Labels words) {
        this.lists = lists;
        this.words = words;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Choice> of(Question question, @Nullable Negotiation negotiation) {
        return switch (question.ask()) {
            case CODE -> words.all((Class) Objects.requireNonNull(question.codes()));
            case CHOSEN -> lists.of(Objects.requireNonNull(question.kind()), negotiation);
            default -> List.of();
        };
    }
}
