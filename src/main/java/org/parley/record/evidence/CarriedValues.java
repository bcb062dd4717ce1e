package org.parley.record.evidence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;

/** The values that a record carries in the fields that sources contest, written as citations write them. */
final class CarriedValues {

    private final Map<String, String> values = new HashMap<>();

    /** Reads no more than the parties and people that its page names as well: a snapshot would. */
    static Map<String, String> of(Recorded record) {
        var carried = new CarriedValues();
        if (record instanceof Round round) {
            carried.with("number", round.number())
                    .with("title", round.title())
                    .with("status", round.status())
                    .with("format", round.format())
                    .with("firstDay", round.firstDay())
                    .with("lastDay", round.lastDay())
                    .with("venue", round.venue())
                    .with("city", round.city())
                    .with("country", round.country())
                    .with("summary", round.summary())
                    .with("whatNext", round.whatNext());
        } else if (record instanceof ScheduleAnnouncement said) {
            carried.with("announcedOn", said.announcedOn())
                    .with("window", said.window())
                    .with("place", said.place())
                    .with("party", said.party())
                    .with("person", said.person());
        } else if (record instanceof Appointment held) {
            carried.with("title", held.title())
                    .with("party", held.party())
                    .with("from", held.from())
                    .with("to", held.to());
        } else if (record instanceof GroupSession sat) {
            carried.with("result", sat.result());
        } else {
            carried.readOfEvents(record);
        }
        return carried.values;
    }

    private void readOfEvents(Recorded record) {
        if (record instanceof Agreement agreed) {
            with("title", agreed.title())
                    .with("type", agreed.type())
                    .with("stage", agreed.stage())
                    .with("form", agreed.form())
                    .with("status", agreed.status())
                    .with("date", agreed.agreedOn())
                    .with("inForceFrom", agreed.inForceFrom())
                    .with("inForceTo", agreed.inForceTo())
                    .with("summary", agreed.summary());
        } else if (record instanceof Commitment promise) {
            with("what", promise.what())
                    .with("by", promise.byParty())
                    .with("to", promise.toParty())
                    .with("quantity", promise.quantity())
                    .with("unit", promise.unit())
                    .with("due", promise.due())
                    .with("implementation", promise.implementation());
        } else if (record instanceof Delivery handed) {
            with("day", handed.day())
                    .with("quantity", handed.quantity())
                    .with("by", handed.byParty())
                    .with("to", handed.toParty())
                    .with("note", handed.note());
        } else if (record instanceof StatusChange change) {
            with("effective", change.effective())
                    .with("status", change.status())
                    .with("rationale", change.rationale());
        } else if (record instanceof Position position) {
            with("effective", position.effective())
                    .with("stance", position.stance())
                    .with("party", position.party())
                    .with("statedBy", position.statedBy())
                    .with("words", position.words());
        } else if (record instanceof Statement said) {
            with("day", said.day())
                    .with("tone", said.tone())
                    .with("party", said.party())
                    .with("person", said.person())
                    .with("gist", said.gist());
        } else if (record instanceof Issue issue) {
            with("title", issue.title()).with("category", issue.category()).with("difficulty", issue.difficulty());
        } else if (record instanceof WorkingGroup group) {
            with("name", group.name());
        }
    }

    private CarriedValues with(String field, @Nullable Object value) {
        if (value instanceof FuzzyDate date) {
            values.put(field, date.edtf());
        } else if (value instanceof Party party) {
            values.put(field, party.slug());
        } else if (value instanceof Person person) {
            values.put(field, person.name());
        } else if (value instanceof Enum<?> code) {
            values.put(field, code.name());
        } else if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }
}
