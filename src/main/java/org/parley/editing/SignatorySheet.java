package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Signatory;
import org.parley.record.agreement.SignatoryDescription;
import org.parley.record.talks.Capacity;
import org.springframework.stereotype.Component;

/** What is asked about who stands behind an agreement. */
@Component
final class SignatorySheet extends Sheet<Signatory> {

    SignatorySheet() {
        super(
                RecordKind.SIGNATORY,
                Signatory.class,
                Set.of(RecordKind.AGREEMENT),
                Question.named("party", RecordKind.PARTY).needed(),
                Question.named("person", RecordKind.PERSON),
                Question.code("capacity", Capacity.class).needed());
    }

    @Override
    Facts facts(Signatory it) {
        return Facts.of(it.description());
    }

    @Override
    Signatory make(@Nullable Recorded under, Answers answers) {
        return ((Agreement) Objects.requireNonNull(under)).sign(answers.as(SignatoryDescription.class));
    }

    @Override
    void change(Signatory it, Answers answers) {
        it.describe(answers.as(SignatoryDescription.class));
    }
}
