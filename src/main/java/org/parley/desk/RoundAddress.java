package org.parley.desk;

import java.util.List;
import java.util.Locale;

/** Where a round is read and edited. */
record RoundAddress(String negotiation, String track, int number) {

    String page() {
        return String.format(Locale.ROOT, "/negotiations/%s/rounds/%s/%d", negotiation, track, number);
    }

    /** With what was saved, and what somebody else had changed meanwhile. */
    String saved(long step, List<String> takenOver) {
        String merged = takenOver.isEmpty() ? "" : "&merged=" + String.join(",", takenOver);
        return page() + "?saved=" + step + merged;
    }

    String form() {
        return "/edit" + page();
    }
}
