package org.parley.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.history.ChangeSet;
import org.parley.history.Snapshot;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Person;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.Track;

/** Writes a report, with all that hangs on the round, as one step of the history. */
final class RoundWriter {

    private final KnownRecords known;
    private final @Nullable RoundFile file;
    private final EntityManager entities;
    private final Edits edits;

    RoundWriter(KnownRecords known, @Nullable RoundFile file, EntityManager entities, ChangeSet step) {
        this.known = known;
        this.file = file;
        this.entities = entities;
        this.edits = new Edits(entities, step, known.negotiation().id());
    }

    /** @return the number of the step; empty when the report says what was known before */
    OptionalLong write(RoundCommand command) {
        command.newPeople().forEach(this::add);
        if (file == null) {
            Round round = edits.add(new Round(command.track(), command.report()));
            new SeatWriter(edits).write(round, command.seats());
            writeWhatHangsOn(round, command);
        } else {
            correct(file.round(), command);
        }
        return edits.write();
    }

    private void add(Person person) {
        edits.addShared(person);
        person.appointments().forEach(edits::addShared);
    }

    private void correct(Round round, RoundCommand command) {
        Snapshot was = round.snapshot();
        RoundReport reported = round.description();
        Track track = round.track();
        round.moveTo(command.track());
        round.describe(command.report());
        new SeatWriter(edits).write(round, command.seats());
        edits.changed(round, was);
        writeWhatHangsOn(round, command);
        boolean countsByItself = !reported.equals(round.description()) || track != round.track();
        if (edits.isAnything() && !countsByItself) {
            // the version stands for all that hangs on the round: whoever edits it meanwhile is to see the difference
            entities.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    private void writeWhatHangsOn(Round round, RoundCommand command) {
        command.titles()
                .forEach(each -> edits.addShared(each.person()
                        .appoint(new AppointmentDescription(each.title(), each.party(), each.from(), null))));
        command.announcements().forEach(each -> edits.add(round.announce(each)));
        new SessionWriter(edits, known).write(round, command.sessions(), file);
        new MoveWriter(edits, known).write(round, command.moves());
        new DealWriter(edits, known).write(round, command.deals());
        new SayingWriter(edits).write(round, command.sayings(), file);
        new CitationWriter(edits, entities).write(round, command.cited(), file);
    }
}
