package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.springframework.stereotype.Component;

/** Asks about a track of a negotiation. */
@Component
final class TrackForm extends RecordForm<Track, TrackDescription> {

    private final FreeSlugs slugs;

    TrackForm(FreeSlugs slugs) {
        super(Track.class, TrackDescription.class, RecordKind.NEGOTIATION);
        this.slugs = slugs;
    }

    @Override
    void check(FieldValues values) {
        Long place = values.number("ordinal");
        if (place != null && place < 1) {
            values.wrong("ordinal", "ordinal");
        }
    }

    @Override
    Track make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Track(negotiation, slugs.free(kind(), negotiation, values.text("name")), describe(values));
    }
}
