package org.parley.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.web.Problem;
import org.parley.web.Violations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Saves forms. What the database refuses is tried once more, since somebody may have saved at the same moment; what it
 * still refuses contradicts what is there, and is said in words.
 */
@Service
class EditingRecords {

    private static final Logger LOG = LoggerFactory.getLogger(EditingRecords.class);

    private final SavingRecords saving;
    private final MessageSource messages;

    EditingRecords(SavingRecords saving, MessageSource messages) {
        this.saving = saving;
        this.messages = messages;
    }

    Outcome save(Sent sent) {
        try {
            return saving.save(sent);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
            LOG.debug("The database refused; trying again", meanwhile);
        }
        try {
            return saving.save(sent);
        } catch (DataIntegrityViolationException refused) {
            return new Outcome.Refused(List.of(problem(Violations.constraint(refused))), Map.of());
        } catch (ConcurrencyFailureException again) {
            LOG.warn("A record could not be saved", again);
            return new Outcome.Refused(List.of(Problem.of("", "notSaved")), Map.of());
        }
    }

    private Problem problem(@Nullable String constraint) {
        String key = "constraint." + constraint;
        boolean known = messages.getMessage("desk.problem." + key, null, null, Locale.ENGLISH) != null;
        return Problem.of("", known ? key : "notSaved");
    }
}
