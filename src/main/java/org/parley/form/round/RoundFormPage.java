package org.parley.form.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormView;
import org.parley.web.Crumb;

/**
 * The page of the form of a round.
 *
 * @param action where the form is sent
 * @param back where "Cancel" leads
 * @param proposed the track and the number that were proposed; empty where none were
 * @param file what is on record so far; null for a new round
 */
public record RoundFormPage(
        String negotiation,
        String heading,
        String action,
        String back,
        List<Crumb> crumbs,
        FormView form,
        String proposed,
        @Nullable RoundFile file) {

    public boolean isNew() {
        return file == null;
    }
}
