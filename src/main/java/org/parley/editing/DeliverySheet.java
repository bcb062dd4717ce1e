package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.DeliveryDescription;
import org.springframework.stereotype.Component;

/** What is asked about something delivered. */
@Component
final class DeliverySheet extends Sheet<Delivery> {

    DeliverySheet() {
        super(
                RecordKind.DELIVERY,
                Delivery.class,
                Set.of(RecordKind.COMMITMENT),
                Question.date("day").needed(),
                Question.number("quantity"),
                Question.named("by", RecordKind.PARTY),
                Question.named("to", RecordKind.PARTY),
                Question.text("note"));
    }

    @Override
    Facts facts(Delivery it) {
        return Facts.of(it.description());
    }

    @Override
    Delivery make(@Nullable Recorded under, Answers answers) {
        Commitment commitment = (Commitment) Objects.requireNonNull(under);
        return commitment.deliver(answers.as(DeliveryDescription.class));
    }

    @Override
    Record corrected(Answers answers) {
        return answers.as(DeliveryDescription.class);
    }
}
