package org.parley.editing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;
import org.springframework.stereotype.Component;

/** What is asked about a negotiation. */
@Component
final class NegotiationSheet extends Sheet<Negotiation> {

    private final FreeSlugs slugs;

    NegotiationSheet(FreeSlugs slugs) {
        super(
                RecordKind.NEGOTIATION,
                Negotiation.class,
                Set.of(),
                Question.line("name").needed(),
                Question.text("summary").needed(),
                Question.line("region"),
                Question.code("status", NegotiationStatus.class).needed(),
                Question.date("conflictStart"));
        this.slugs = slugs;
    }

    @Override
    Facts facts(Negotiation it) {
        return Facts.of(it.description());
    }

    @Override
    Negotiation make(@Nullable Recorded under, Answers answers) {
        return new Negotiation(
                slugs.free(kind(), null, answers.text("name")), answers.as(NegotiationDescription.class));
    }

    @Override
    void change(Negotiation it, Answers answers) {
        it.describe(answers.as(NegotiationDescription.class));
    }
}
