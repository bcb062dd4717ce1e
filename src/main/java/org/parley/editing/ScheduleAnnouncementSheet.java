package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
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
        return Facts.of(it.description());
    }

    @Override
    ScheduleAnnouncement make(@Nullable Recorded under, Answers answers) {
        Round round = (Round) Objects.requireNonNull(under);
        return round.announce(answers.as(Announcement.class));
    }

    @Override
    Record corrected(Answers answers) {
        return answers.as(Announcement.class);
    }
}
