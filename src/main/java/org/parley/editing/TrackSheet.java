package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.springframework.stereotype.Component;

/** What is asked about a track of a negotiation. */
@Component
final class TrackSheet extends Sheet<Track> {

    private final FreeSlugs slugs;

    TrackSheet(FreeSlugs slugs) {
        super(
                RecordKind.TRACK,
                Track.class,
                Set.of(RecordKind.NEGOTIATION),
                Question.line("name").needed(),
                Question.text("summary"),
                Question.upTo("ordinal", 999).needed());
        this.slugs = slugs;
    }

    @Override
    Facts facts(Track it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("ordinal") && place(answers) < 1) {
            complaints.about("ordinal", "ordinal");
        }
    }

    @Override
    Track make(@Nullable Recorded under, Answers answers) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        return new Track(
                negotiation, slugs.free(kind(), negotiation, answers.text("name")), answers.as(TrackDescription.class));
    }

    @Override
    void change(Track it, Answers answers) {
        it.describe(answers.as(TrackDescription.class));
    }

    private static int place(Answers answers) {
        return Objects.requireNonNull(answers.smallNumber("ordinal"));
    }
}
