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
import org.parley.date.TypedDate;
import org.parley.history.History;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Negotiations;
import org.parley.web.FormSubmissions;
import org.parley.web.LocalAddress;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** One attempt to write what a form reports. A repository, so that refusals of the database come out in Spring's terms. */
@Repository
class SavingRounds {

    private final Negotiations negotiations;
    private final FindingRoundFiles files;
    private final FindingKnownRecords records;
    private final FormSubmissions submissions;
    private final Merging merging;
    private final History history;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SavingRounds(
            Negotiations negotiations,
            FindingRoundFiles files,
            FindingKnownRecords records,
            FormSubmissions submissions,
            Merging merging,
            History history,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.negotiations = negotiations;
        this.files = files;
        this.records = records;
        this.submissions = submissions;
        this.merging = merging;
        this.history = history;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Writes all of it in one transaction, or nothing. */
    public Saving save(Submission submission) {
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
        List<String> takenOver = List.of();
        if (file != null && !file.version().equals(submission.typed().version)) {
            Merging.Merged merged = merging.merge(submission.typed(), file, new TypedDate(new DateReader(today)));
            if (merged.conflict() != null) {
                return new Saving.Overtaken(merged.conflict());
            }
            takenOver = merged.takenOver();
        }
        return write(submission, records.namedIn(submission.typed(), negotiation), file, takenOver, today);
    }

    private Saving write(
            Submission submission,
            KnownRecords known,
            @Nullable RoundFile file,
            List<String> takenOver,
            LocalDate today) {
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
        String back = submission.typed().back;
        String page = step.isPresent()
                ? address.saved(back, step.getAsLong(), takenOver)
                : LocalAddress.of(back, address.page());
        submissions.ledTo(submission.form(), page);
        return new Saving.Saved(page);
    }

    private boolean isTaken(RoundCommand command, @Nullable RoundFile file) {
        List<Long> others = entities.createQuery(
                        "select r.id from Round r where r.track = :track and r.description.number = :number",
                        Long.class)
                .setParameter("track", command.track())
                .setParameter("number", command.report().number())
                .getResultList();
        return others.stream()
                .anyMatch(each -> file == null || each != file.round().id());
    }
}
