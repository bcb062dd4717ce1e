package org.parley.record.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.record.source.Publications;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Negotiations;
import org.springframework.stereotype.Service;

/** Finds who tells when the conflict of a negotiation began; in two statements where that is recorded, and in none otherwise. */
@Service
public class ConflictStarts {

    private static final String FIELD = "conflictStart";

    private final Negotiations negotiations;
    private final Evidences evidences;
    private final Publications publications;

    ConflictStarts(Negotiations negotiations, Evidences evidences, Publications publications) {
        this.negotiations = negotiations;
        this.evidences = evidences;
        this.publications = publications;
    }

    /** Those who had told by a day, or with hindsight all. */
    public CitedField of(NegotiationBand band, LocalDate day, boolean hindsight) {
        return Optional.ofNullable(band.conflictStart())
                .flatMap(recorded -> negotiations.findById(band.id()))
                .map(each -> evidences
                        .of(List.of(each), publications.knownOn(day, hindsight, List.of()))
                        .cited(each, FIELD))
                .orElse(CitedField.UNSAID);
    }
}
