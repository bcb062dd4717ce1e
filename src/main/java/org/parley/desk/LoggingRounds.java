package org.parley.desk;

import java.util.List;
import org.parley.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Writes what a form reports. Two editors may save the same number, or the same new person, at the same moment; then the
 * database lets the first one through. Tried again, the second sees what the first saved, and gets the answer that fits it.
 */
@Service
class LoggingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingRounds.class);

    private final SavingRounds rounds;

    LoggingRounds(SavingRounds rounds) {
        this.rounds = rounds;
    }

    Saving save(Submission submission) {
        try {
            return rounds.save(submission);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
            LOG.debug("Somebody saved at the same moment; trying again", meanwhile);
        }
        try {
            return rounds.save(submission);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException again) {
            LOG.warn("A round could not be saved", again);
            return new Saving.Refused(List.of(Problem.of("", "notSaved")));
        }
    }
}
