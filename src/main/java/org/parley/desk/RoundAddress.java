package org.parley.desk;

import java.util.Locale;

/** Where a round is read and edited. */
record RoundAddress(String negotiation, String track, int number) {

    String page() {
        return String.format(Locale.ROOT, "/negotiations/%s/rounds/%s/%d", negotiation, track, number);
    }

    String form() {
        return "/edit" + page();
    }
}
