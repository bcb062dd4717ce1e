package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

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
final class AgreementRecordForm extends RecordForm<Agreement> {

    private final FreeSlugs slugs;

    AgreementRecordForm(FreeSlugs slugs) {
        super(
                RecordKind.AGREEMENT,
                Agreement.class,
                Set.of(RecordKind.NEGOTIATION),
                Field.line("title").needed(),
                Field.code("type", AgreementType.class).needed(),
                Field.date("date"),
                Field.code("form", AgreementForm.class).needed(),
                Field.code("status", AgreementStatus.class).needed(),
                Field.chosen("round", RecordKind.ROUND),
                Field.chosen("track", RecordKind.TRACK),
                Field.code("stage", PaxStage.class),
                Field.date("inForceFrom"),
                Field.date("inForceTo"),
                Field.text("summary"));
        this.slugs = slugs;
    }

    @Override
    Map<String, Object> values(Agreement it) {
        return Values.of()
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
    void check(FieldValues values) {
        values.checkOrder("inForceFrom", "inForceTo");
    }

    @Override
    Agreement make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Agreement(negotiation, slugs.free(kind(), negotiation, values.text("title")), description(values));
    }

    @Override
    void change(Agreement it, FieldValues values) {
        it.describe(description(values));
    }

    private static AgreementDescription description(FieldValues values) {
        return new AgreementDescription(
                values.text("title"),
                values.of("type", AgreementType.class),
                values.ifAny("stage", PaxStage.class),
                values.date("date"),
                values.ifAny("track", Track.class),
                values.ifAny("round", Round.class),
                values.of("form", AgreementForm.class),
                values.of("status", AgreementStatus.class),
                values.date("inForceFrom"),
                values.date("inForceTo"),
                values.textIfAny("summary"));
    }
}
