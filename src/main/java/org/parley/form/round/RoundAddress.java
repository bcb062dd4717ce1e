package org.parley.form.round;

import java.util.List;
import java.util.Locale;
import org.parley.web.LocalAddress;

/** Where a round is read and edited. */
record RoundAddress(String negotiation, String track, int number) {

    String page() {
        return String.format(Locale.ROOT, "/negotiations/%s/rounds/%s/%d", negotiation, track, number);
    }

    /** The way back, or the page, with what was saved, and what somebody else had changed meanwhile. */
    String saved(String back, long step, List<String> takenOver) {
        return LocalAddress.saved(LocalAddress.of(back, page()), step, takenOver);
    }

    String form() {
        return "/edit" + page();
    }
}
