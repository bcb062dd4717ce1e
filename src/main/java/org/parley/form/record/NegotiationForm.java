package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

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
final class NegotiationForm extends RecordForm<Negotiation> {

    private final FreeSlugs slugs;

    NegotiationForm(FreeSlugs slugs) {
        super(
                RecordKind.NEGOTIATION,
                Negotiation.class,
                Set.of(),
                Field.line("name").needed(),
                Field.text("summary").needed(),
                Field.line("region"),
                Field.code("status", NegotiationStatus.class).needed(),
                Field.date("conflictStart"));
        this.slugs = slugs;
    }

    @Override
    Map<String, Object> values(Negotiation it) {
        return Values.of()
                .with("name", it.name())
                .with("summary", it.summary())
                .with("region", it.region())
                .with("status", it.status())
                .with("conflictStart", it.conflictStart());
    }

    @Override
    Negotiation make(@Nullable Recorded under, FieldValues values) {
        return new Negotiation(slugs.free(kind(), null, values.text("name")), description(values));
    }

    @Override
    void change(Negotiation it, FieldValues values) {
        it.describe(description(values));
    }

    private static NegotiationDescription description(FieldValues values) {
        return new NegotiationDescription(
                values.text("name"),
                values.text("summary"),
                values.textIfAny("region"),
                values.of("status", NegotiationStatus.class),
                values.date("conflictStart"));
    }
}
