package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.event.Statement;
import org.parley.record.event.Tone;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.web.FieldReader;

/** Reads what was said about the round. */
final class SayingReader {

    private final KnownRecords known;
    private final PeopleReader people;
    private final @Nullable RoundFile file;

    SayingReader(KnownRecords known, PeopleReader people, @Nullable RoundFile file) {
        this.known = known;
        this.people = people;
        this.file = file;
    }

    /** @param lastDay of the round, when what has no day of its own was said */
    List<RoundCommand.Saying> read(FieldReader form, List<StatementRow> rows, @Nullable FuzzyDate lastDay) {
        List<RoundCommand.Saying> sayings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                RoundCommand.Saying read = read(form.at("statements", i), rows.get(i), lastDay);
                if (read != null) {
                    sayings.add(read);
                }
            }
        }
        return sayings;
    }

    private RoundCommand.@Nullable Saying read(FieldReader fields, StatementRow row, @Nullable FuzzyDate lastDay) {
        Statement statement = file == null ? null : file.statement(row.id).orElse(null);
        FuzzyDate day = row.day.isBlank() ? lastDay : fields.date("day", row.day);
        if (row.day.isBlank() && lastDay == null) {
            fields.wrong("day", "statement.day");
        }
        Party party = known.party(row.party).orElse(null);
        if (party == null && !row.party.isBlank()) {
            fields.wrong("party", "choice");
        }
        Person person = people.read(fields, row, party, day);
        if (row.namesNobody() && row.party.isBlank()) {
            fields.wrong("person", "statement.nobody");
        }
        String gist = fields.requiredText("gist", row.gist, "gist.missing");
        Tone tone = fields.code("tone", row.tone, Tone.class);
        return day == null ? null : new RoundCommand.Saying(statement, person, party, day, gist, tone);
    }
}
