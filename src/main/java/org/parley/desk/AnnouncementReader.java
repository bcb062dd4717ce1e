package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Announcement;
import org.parley.web.FieldReader;

/** Reads what was said about when and where the round would be held. */
final class AnnouncementReader {

    private final KnownRecords known;
    private final PeopleReader people;

    AnnouncementReader(KnownRecords known, PeopleReader people) {
        this.known = known;
        this.people = people;
    }

    List<Announcement> read(FieldReader form, List<AnnouncementRow> rows) {
        List<Announcement> announcements = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                Announcement read = read(form.at("announcements", i), rows.get(i));
                if (read != null) {
                    announcements.add(read);
                }
            }
        }
        return announcements;
    }

    private @Nullable Announcement read(FieldReader fields, AnnouncementRow row) {
        FuzzyDate day = fields.date("announcedOn", row.announcedOn);
        if (row.announcedOn.isBlank()) {
            fields.wrong("announcedOn", "announcedOn.missing");
        }
        Party party = known.party(row.party).orElse(null);
        if (party == null && !row.party.isBlank()) {
            fields.wrong("party", "choice");
        }
        Person person = people.read(fields, row, party, day);
        FuzzyDate window = fields.date("window", row.window);
        String place = fields.line("place", row.place);
        String words = fields.requiredLine("words", row.words, "words.missing");
        return day == null ? null : new Announcement(day, party, person, window, place, words);
    }
}
