package org.parley.form.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormView;
import org.parley.web.Crumb;

/**
 * The page of the form of a round.
 *
 * @param negotiation its name; empty for one that is new
 * @param action where the form is sent
 * @param back where "Cancel" leads
 * @param proposed the track and the number that were proposed; empty where none were
 * @param file what is on record so far; null for a new round
 * @param likeLast where an empty form is filled as the last round of its track was; null where it cannot be
 * @param like the title of the round that it is filled like; null where it is not
 */
public record RoundFormPage(
        String negotiation,
        String heading,
        String action,
        String back,
        List<Crumb> crumbs,
        FormView form,
        String proposed,
        @Nullable RoundFile file,
        @Nullable String likeLast,
        @Nullable String like) {

    RoundFormPage like(@Nullable String address, @Nullable String title) {
        return new RoundFormPage(negotiation, heading, action, back, crumbs, form, proposed, file, address, title);
    }

    /** Whether the negotiation is new too. */
    public boolean isFirst() {
        return negotiation.isEmpty();
    }

    public boolean isNew() {
        return file == null;
    }
}
