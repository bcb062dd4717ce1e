package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.party.Party;
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
        return new Facts()
                .with("day", it.day())
                .with("quantity", it.quantity())
                .with("by", it.byParty())
                .with("to", it.toParty())
                .with("note", it.note());
    }

    @Override
    Delivery make(@Nullable Recorded under, Answers answers) {
        Commitment commitment = (Commitment) Objects.requireNonNull(under);
        return commitment.deliver(
                answers.date("day"),
                answers.number("quantity"),
                answers.ifAny("by", Party.class),
                answers.ifAny("to", Party.class),
                answers.textIfAny("note"));
    }

    @Override
    Columns corrected(Answers answers) {
        return new Columns()
                .date("day", answers.date("day"))
                .with("quantity", answers.number("quantity"))
                .number("by_party_id", answers.ifAny("by", Party.class))
                .number("to_party_id", answers.ifAny("to", Party.class))
                .with("note", answers.textIfAny("note"));
    }
}
