package org.parley.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.web.FormSubmissions;
import org.parley.web.ThreeWay;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** One attempt to save a form: all of it in one transaction, or nothing. */
@Repository
class SavingRecords {

    /** What negotiations share must not be there twice. */
    private static final Set<RecordKind> SHARED = Set.of(RecordKind.PERSON, RecordKind.PARTY, RecordKind.SOURCE);

    private final Places places;
    private final AnswerReader reader;
    private final Filling filling;
    private final Meetings meetings;
    private final Naming naming;
    private final Writing writing;
    private final FormSubmissions submissions;
    private final TransactionTemplate transaction;

    SavingRecords(
            Places places,
            AnswerReader reader,
            Filling filling,
            Meetings meetings,
            Naming naming,
            Writing writing,
            FormSubmissions submissions,
            TransactionTemplate transaction) {
        this.places = places;
        this.reader = reader;
        this.filling = filling;
        this.meetings = meetings;
        this.naming = naming;
        this.writing = writing;
        this.submissions = submissions;
        this.transaction = transaction;
    }

    public Outcome save(Sent sent) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Outcome outcome = saveOrSayWhyNot(sent);
            if (!(outcome instanceof Outcome.Saved)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome saveOrSayWhyNot(Sent sent) {
        Optional<String> before = submissions.take(sent.content(), sent.who().accountId());
        return before.isPresent()
                ? new Outcome.Saved(before.get())
                : save(sent, places.of(sent.kind(), sent.number(), true));
    }

    private <T extends Recorded> Outcome save(Sent sent, Place<T> place) {
        RecordForm form = sent.form();
        List<String> takenOver = List.of();
        if (!place.isNew()) {
            Map<String, String> theirs = filling.of(place);
            ThreeWay merged = form.mergeWith(theirs);
            if (!merged.collisions().isEmpty()) {
                return new Outcome.Overtaken(meetings.of(place, form, theirs, merged));
            }
            takenOver = merged.takenOver();
        }
        Reading reading = reader.read(place, form);
        if (!reading.problems().isEmpty()) {
            return new Outcome.Refused(reading.problems(), reading.unclear());
        }
        List<Named> alike = alike(place, reading.answers());
        if (!alike.isEmpty() && !form.sure.equals("yes")) {
            return new Outcome.Alike(alike);
        }
        Written<T> written = writing.write(place, reading.answers(), sent.who().actor(), reason(form));
        String page = Returning.to(form.back, written, place, takenOver);
        submissions.ledTo(sent.content(), page);
        return new Outcome.Saved(page);
    }

    private List<Named> alike(Place<?> place, Answers answers) {
        RecordKind kind = place.sheet().kind();
        if (!place.isNew() || !SHARED.contains(kind)) {
            return List.of();
        }
        return naming.like(kind, answers.text(kind == RecordKind.SOURCE ? "title" : "name"));
    }

    private static @org.jspecify.annotations.Nullable String reason(RecordForm form) {
        return form.reason.isBlank() ? null : form.reason.strip();
    }
}
