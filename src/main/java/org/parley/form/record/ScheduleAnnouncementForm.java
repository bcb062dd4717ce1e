package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.springframework.stereotype.Component;

/** What is asked about an announcement of when and where a round will be held. */
@Component
final class ScheduleAnnouncementForm extends RecordForm<ScheduleAnnouncement> {

    ScheduleAnnouncementForm() {
        super(
                RecordKind.SCHEDULE_ANNOUNCEMENT,
                ScheduleAnnouncement.class,
                Set.of(RecordKind.ROUND),
                Field.date("announcedOn").needed(),
                Field.named("person", RecordKind.PERSON),
                Field.named("party", RecordKind.PARTY),
                Field.date("window"),
                Field.line("place"),
                Field.text("words").needed());
    }

    @Override
    Map<String, Object> values(ScheduleAnnouncement it) {
        return Values.of()
                .with("announcedOn", it.announcedOn())
                .with("person", it.person())
                .with("party", it.party())
                .with("window", it.window())
                .with("place", it.place())
                .with("words", it.words());
    }

    @Override
    ScheduleAnnouncement make(@Nullable Recorded under, FieldValues values) {
        Round round = (Round) Objects.requireNonNull(under);
        return round.announce(new Announcement(
                values.of("announcedOn", FuzzyDate.class),
                values.ifAny("party", Party.class),
                values.ifAny("person", Person.class),
                values.date("window"),
                values.textIfAny("place"),
                values.text("words")));
    }

    @Override
    Columns corrected(FieldValues values) {
        return new Columns()
                .date("announced_on", values.of("announcedOn", FuzzyDate.class))
                .number("party_id", values.ifAny("party", Party.class))
                .number("person_id", values.ifAny("person", Person.class))
                .date("window", values.date("window"))
                .with("place", values.textIfAny("place"))
                .with("words", values.text("words"));
    }
}
