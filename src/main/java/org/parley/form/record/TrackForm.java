package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.springframework.stereotype.Component;

/** What is asked about a track of a negotiation. */
@Component
final class TrackForm extends RecordForm<Track> {

    private final FreeSlugs slugs;

    TrackForm(FreeSlugs slugs) {
        super(
                RecordKind.TRACK,
                Track.class,
                Set.of(RecordKind.NEGOTIATION),
                Field.line("name").needed(),
                Field.text("summary"),
                Field.upTo("ordinal", 999).needed());
        this.slugs = slugs;
    }

    @Override
    Map<String, Object> values(Track it) {
        return Values.of().with("name", it.name()).with("summary", it.summary()).with("ordinal", it.ordinal());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("ordinal") && place(values) < 1) {
            values.wrong("ordinal", "ordinal");
        }
    }

    @Override
    Track make(@Nullable Recorded under, FieldValues values) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Track(
                negotiation,
                slugs.free(kind(), negotiation, values.text("name")),
                values.text("name"),
                values.textIfAny("summary"),
                place(values));
    }

    @Override
    void change(Track it, FieldValues values) {
        it.describe(values.text("name"), values.textIfAny("summary"), place(values));
    }

    private static int place(FieldValues values) {
        return Objects.requireNonNull(values.smallNumber("ordinal"));
    }
}
