package org.parley.form.record;

import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.springframework.stereotype.Component;

/** Asks about a negotiation. */
@Component
final class NegotiationForm extends RecordForm<Negotiation, NegotiationDescription> {

    private final FreeSlugs slugs;

    NegotiationForm(FreeSlugs slugs) {
        super(Negotiation.class, NegotiationDescription.class);
        this.slugs = slugs;
    }

    @Override
    Negotiation make(@Nullable Recorded under, FieldValues values) {
        return new Negotiation(slugs.free(kind(), null, values.text("name")), describe(values));
    }
}
