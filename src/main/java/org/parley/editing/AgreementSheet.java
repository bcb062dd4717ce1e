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
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;
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
        return new Facts()
                .with("title", it.title())
                .with("type", it.type())
                .with("date", it.agreedOn())
                .with("form", it.form())
                .with("status", it.status())
                .with("round", it.round())
                .with("track", it.track())
                .with("stage", it.stage())
                .with("inForceFrom", it.inForceFrom())
                .with("inForceTo", it.inForceTo())
                .with("summary", it.summary());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        complaints.ifEndsBeforeItBegan(answers, "inForceFrom", "inForceTo");
    }

    @Override
    Agreement make(@Nullable Recorded under, Answers answers) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Agreement(negotiation, slugs.free(kind(), negotiation, answers.text("title")), description(answers));
    }

    @Override
    void change(Agreement it, Answers answers) {
        it.describe(description(answers));
    }

    private static AgreementDescription description(Answers answers) {
        return new AgreementDescription(
                answers.text("title"),
                answers.of("type", AgreementType.class),
                answers.ifAny("stage", PaxStage.class),
                answers.dateIfAny("date"),
                answers.ifAny("track", Track.class),
                answers.ifAny("round", Round.class),
                answers.of("form", AgreementForm.class),
                answers.of("status", AgreementStatus.class),
                answers.dateIfAny("inForceFrom"),
                answers.dateIfAny("inForceTo"),
                answers.textIfAny("summary"));
    }
}
