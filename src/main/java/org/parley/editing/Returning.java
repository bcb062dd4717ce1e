package org.parley.editing;

import java.util.List;
import org.parley.history.Recorded;
import org.parley.web.LocalAddress;

/** Where to go when a form is saved: back to where the editor was looking, else to what was saved. */
final class Returning {

    private Returning() {}

    static <T extends Recorded> String to(String back, Written<T> written, Place<T> place, List<String> takenOver) {
        String page = LocalAddress.isOne(back)
                ? back
                : Whereabouts.pageOf(place.under() == null ? written.record() : place.under());
        return written.step().isEmpty()
                ? page
                : LocalAddress.saved(page, written.step().getAsLong(), takenOver);
    }
}
