package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.PaxStage;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** What is asked about an agreement. */
@Component
final class AgreementSheet extends Sheet<Agreement> {

    private final FreeSlugs slugs;

    AgreementSheet(FreeSlugs slugs) {
        super(
                RecordKind.AGREEMENT,
                Agreement.class,
                Set.of(RecordKind.NEGOTIATION),
                Question.line("title").needed(),
                Question.code("type", AgreementType.class).needed(),
                Question.date("date"),
                Question.code("form", AgreementForm.class).needed(),
                Question.code("status", AgreementStatus.class).needed(),
                Question.chosen("round", RecordKind.ROUND),
                Question.chosen("track", RecordKind.TRACK),
                Question.code("stage", PaxStage.class),
                Question.date("inForceFrom"),
                Question.date("inForceTo"),
                Question.text("summary"));
        this.slugs = slugs;
    }

    @Override
    Facts facts(Agreement it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifEndsBeforeItBegan(answers, "inForceFrom", "inForceTo");
    }

    @Override
    Agreement make(@Nullable Recorded under, Answers answers) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Agreement(
                negotiation,
                slugs.free(kind(), negotiation, answers.text("title")),
                answers.as(AgreementDescription.class));
    }

    @Override
    void change(Agreement it, Answers answers) {
        it.describe(answers.as(AgreementDescription.class));
    }
}
