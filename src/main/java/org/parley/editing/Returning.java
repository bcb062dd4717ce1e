package org.parley.editing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        if (written.step().isEmpty()) {
            return page;
        }
        String merged = takenOver.isEmpty()
                ? ""
                : "&merged=" + URLEncoder.encode(String.join(",", takenOver), StandardCharsets.UTF_8);
        return LocalAddress.with(page, "saved=" + written.step().getAsLong() + merged);
    }
}
