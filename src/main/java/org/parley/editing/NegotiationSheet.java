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
        return new Facts()
                .with("name", it.name())
                .with("summary", it.summary())
                .with("region", it.region())
                .with("status", it.status())
                .with("conflictStart", it.conflictStart());
    }

    @Override
    Negotiation make(@Nullable Recorded under, Answers answers) {
        return new Negotiation(slugs.free(kind(), null, answers.text("name")), description(answers));
    }

    @Override
    void change(Negotiation it, Answers answers) {
        it.describe(description(answers));
    }

    private static NegotiationDescription description(Answers answers) {
        return new NegotiationDescription(
                answers.text("name"),
                answers.text("summary"),
                answers.textIfAny("region"),
                answers.of("status", NegotiationStatus.class),
                answers.dateIfAny("conflictStart"));
    }
}
