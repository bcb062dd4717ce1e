package org.parley.desk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateReader;
import org.parley.history.History;
import org.parley.negotiation.Negotiation;
import org.parley.negotiation.Negotiations;
import org.parley.web.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what a form reports: all of it in one transaction, or nothing. */
@Service
class LoggingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingRounds.class);

    private final Negotiations negotiations;
    private final FindingRoundFiles files;
    private final FindingKnownRecords records;
    private final FormSubmissions submissions;
    private final Conflicts conflicts;
    private final History history;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoggingRounds(
            Negotiations negotiations,
            FindingRoundFiles files,
            FindingKnownRecords records,
            FormSubmissions submissions,
            Conflicts conflicts,
            History history,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.negotiations = negotiations;
        this.files = files;
        this.records = records;
        this.submissions = submissions;
        this.conflicts = conflicts;
        this.history = history;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Two editors may save the same number, or the same new person, at the same moment; then the database lets the first
     * one through. Tried again, the second sees what the first saved, and gets the answer that fits it.
     */
    Saving save(Submission submission) {
        try {
            return tryToSave(submission);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
            LOG.debug("Somebody saved at the same moment; trying again", meanwhile);
        }
        try {
            return tryToSave(submission);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException again) {
            LOG.warn("A round could not be saved", again);
            return new Saving.Refused(List.of(Problem.of("", "notSaved")));
        }
    }

    private Saving tryToSave(Submission submission) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Saving saving = saveOrSayWhyNot(submission);
            if (!(saving instanceof Saving.Saved)) {
                status.setRollbackOnly();
            }
            return saving;
        }));
    }

    private Saving saveOrSayWhyNot(Submission submission) {
        Optional<String> before =
                submissions.take(submission.form(), submission.who().accountId());
        if (before.isPresent()) {
            return new Saving.Saved(before.get());
        }
        Negotiation negotiation = negotiations
                .findBySlug(submission.negotiation())
                .orElseThrow(() -> new NotFoundException("no negotiation " + submission.negotiation()));
        RoundFile file = submission.address() == null ? null : files.of(submission.typed(), submission.address());
        LocalDate today = LocalDate.now(clock);
        if (file != null && !file.version().equals(submission.typed().version)) {
            TypedDate dates = new TypedDate(new DateReader(today));
            return new Saving.Overtaken(conflicts.between(submission.typed(), file, dates));
        }
        return write(submission, records.namedIn(submission.typed(), negotiation), file, today);
    }

    private Saving write(Submission submission, KnownRecords known, @Nullable RoundFile file, LocalDate today) {
        RoundFormReader reader = new RoundFormReader(known, file, today);
        RoundCommand command = reader.read(submission.typed());
        if (command != null && reader.isRight("number") && isTaken(command, file)) {
            reader.wrong("number", "number.taken", command.report().number());
        }
        if (!reader.problems().isEmpty() || command == null) {
            return new Saving.Refused(reader.problems());
        }
        OptionalLong step = new RoundWriter(
                        known, file, entities, history.begin(submission.who().actor(), command.reason()))
                .write(command);
        RoundAddress address = new RoundAddress(
                submission.negotiation(),
                command.track().slug(),
                command.report().number());
        String page = step.isPresent() ? address.page() + "?saved=" + step.getAsLong() : address.page();
        submissions.ledTo(submission.form(), page);
        return new Saving.Saved(page);
    }

    private boolean isTaken(RoundCommand command, @Nullable RoundFile file) {
        List<Long> others = entities.createQuery(
                        "select r.id from Round r where r.track = :track and r.number = :number", Long.class)
                .setParameter("track", command.track())
                .setParameter("number", command.report().number())
                .getResultList();
        return others.stream()
                .anyMatch(each -> file == null || each != file.round().id());
    }
}
