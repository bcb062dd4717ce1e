package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Promise;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.party.Party;
import org.springframework.stereotype.Component;

/** What is asked about a promise. */
@Component
final class CommitmentSheet extends Sheet<Commitment> {

    /** Peace Accords Matrix: 0 not initiated to 3 full. */
    private static final int FULL = 3;

    CommitmentSheet() {
        super(
                RecordKind.COMMITMENT,
                Commitment.class,
                Set.of(RecordKind.AGREEMENT),
                Question.named("by", RecordKind.PARTY),
                Question.named("to", RecordKind.PARTY),
                Question.text("what").needed(),
                Question.code("quantityIs", QuantityIs.class),
                Question.number("quantity"),
                Question.line("unit"),
                Question.date("due"),
                Question.upTo("implementation", FULL));
    }

    @Override
    Facts facts(Commitment it) {
        return new Facts()
                .with("by", it.byParty())
                .with("to", it.toParty())
                .with("what", it.what())
                .with("quantityIs", it.quantity() == null ? null : it.quantityIs())
                .with("quantity", it.quantity())
                .with("unit", it.unit())
                .with("due", it.due())
                .with("implementation", it.implementation());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("quantity") && !answers.has("unit")) {
            complaints.about("unit", "unit.missing");
        }
    }

    @Override
    Commitment make(@Nullable Recorded under, Answers answers) {
        return ((Agreement) Objects.requireNonNull(under)).promise(promise(answers));
    }

    @Override
    void change(Commitment it, Answers answers) {
        it.word(promise(answers));
    }

    private static Promise promise(Answers answers) {
        QuantityIs exactly = answers.ifAny("quantityIs", QuantityIs.class);
        return new Promise(
                answers.ifAny("by", Party.class),
                answers.ifAny("to", Party.class),
                answers.text("what"),
                answers.number("quantity"),
                exactly == null ? QuantityIs.EXACT : exactly,
                answers.textIfAny("unit"),
                answers.dateIfAny("due"),
                answers.smallNumber("implementation"));
    }
}
