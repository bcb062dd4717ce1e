package org.parley.editing;

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
final class ScheduleAnnouncementSheet extends Sheet<ScheduleAnnouncement> {

    ScheduleAnnouncementSheet() {
        super(
                RecordKind.SCHEDULE_ANNOUNCEMENT,
                ScheduleAnnouncement.class,
                Set.of(RecordKind.ROUND),
                Question.date("announcedOn").needed(),
                Question.named("person", RecordKind.PERSON),
                Question.named("party", RecordKind.PARTY),
                Question.date("window"),
                Question.line("place"),
                Question.text("words").needed());
    }

    @Override
    Facts facts(ScheduleAnnouncement it) {
        return new Facts()
                .with("announcedOn", it.announcedOn())
                .with("person", it.person())
                .with("party", it.party())
                .with("window", it.window())
                .with("place", it.place())
                .with("words", it.words());
    }

    @Override
    ScheduleAnnouncement make(@Nullable Recorded under, Answers answers) {
        Round round = (Round) Objects.requireNonNull(under);
        return round.announce(new Announcement(
                answers.date("announcedOn"),
                answers.ifAny("party", Party.class),
                answers.ifAny("person", Person.class),
                answers.dateIfAny("window"),
                answers.textIfAny("place"),
                answers.text("words")));
    }

    @Override
    Columns corrected(Answers answers) {
        return new Columns()
                .date("announced_on", answers.date("announcedOn"))
                .number("party_id", answers.ifAny("party", Party.class))
                .number("person_id", answers.ifAny("person", Person.class))
                .date("window", answers.dateIfAny("window"))
                .with("place", answers.textIfAny("place"))
                .with("words", answers.text("words"));
    }
}
