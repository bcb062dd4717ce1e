package org.parley.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.web.Choice;
import org.springframework.stereotype.Component;

/** Puts questions as a page shows them. */
@Component
class Questions {

    private final FieldLabels labels;
    private final OfferedChoices choices;
    private final CitedFields fields;

    Questions(FieldLabels labels, OfferedChoices choices, CitedFields fields) {
        this.labels = labels;
        this.choices = choices;
        this.fields = fields;
    }

    List<ShownQuestion> shown(Place<?> place, RecordForm form, Map<String, List<Named>> unclear) {
        return place.sheet().questions(place.isNew()).stream()
                .map(each -> shown(each, place, form, unclear))
                .toList();
    }

    List<ShownQuestion> sources(Place<?> place, RecordForm form, Map<String, List<Named>> unclear) {
        return SourceQuestions.ALL.stream()
                .map(each -> shown(each, place, form, unclear))
                .toList();
    }

    private ShownQuestion shown(Question question, Place<?> place, RecordForm form, Map<String, List<Named>> unclear) {
        RecordKind kind = place.sheet().kind();
        return new ShownQuestion(
                question.name(),
                question.ask().name().toLowerCase(Locale.ROOT),
                labels.of(kind, question.name()),
                labels.hint(kind, question.name()),
                question.required(),
                question.ask() == Ask.FIELD ? fields.choices(place) : choices.of(question, place.negotiation()),
                unclear.getOrDefault(question.name(), List.of()).stream()
                        .map(each -> new Choice(each.inWords(), each.inWords()))
                        .toList(),
                addition(question),
                form.typed(question.name()));
    }

    private static @Nullable String addition(Question question) {
        return question.ask() == Ask.NAMED && question.kind() != null ? Kinds.word(question.kind()) : null;
    }
}
