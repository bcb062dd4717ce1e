package org.parley.form.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.springframework.stereotype.Component;

/** Asks about an announcement of when and where a round will be held. */
@Component
final class ScheduleAnnouncementForm extends RecordForm<ScheduleAnnouncement, Announcement> {

    ScheduleAnnouncementForm() {
        super(ScheduleAnnouncement.class, Announcement.class, RecordKind.ROUND);
    }

    @Override
    ScheduleAnnouncement make(@Nullable Recorded under, FieldValues values) {
        return ((Round) Objects.requireNonNull(under)).announce(describe(values));
    }
}
