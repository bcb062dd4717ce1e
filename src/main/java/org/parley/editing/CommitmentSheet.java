package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.QuantityIs;
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
        Facts facts = Facts.of(it.description());
        return it.quantity() == null ? facts.without("quantityIs") : facts;
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("quantity") && !answers.has("unit")) {
            complaints.about("unit", "unit.missing");
        }
    }

    @Override
    Commitment make(@Nullable Recorded under, Answers answers) {
        return ((Agreement) Objects.requireNonNull(under)).promise(description(answers));
    }

    @Override
    void change(Commitment it, Answers answers) {
        it.describe(description(answers));
    }

    private static CommitmentDescription description(Answers answers) {
        if (!answers.has("quantityIs")) {
            answers.put("quantityIs", QuantityIs.EXACT);
        }
        return answers.as(CommitmentDescription.class);
    }
}
