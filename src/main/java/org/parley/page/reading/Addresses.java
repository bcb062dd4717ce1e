package org.parley.page.reading;

import org.parley.record.talks.Round;

/** The addresses of records. */
final class Addresses {

    private Addresses() {}

    static String rounds(String negotiation) {
        return "/negotiations/" + negotiation + "/rounds";
    }

    static String round(String negotiation, String track, int number) {
        return rounds(negotiation) + "/" + track + "/" + number;
    }

    static String round(Round round) {
        return round(round.track().negotiation().slug(), round.track().slug(), round.number());
    }

    static String compare(RoundPair pair) {
        return rounds(pair.first().track().negotiation().slug()) + "/compare?first="
                + pair.first().reference() + "&second=" + pair.second().reference();
    }

    static String checklist(String negotiation) {
        return "/negotiations/" + negotiation + "/checklist";
    }

    static String issue(String negotiation, String slug) {
        return "/negotiations/" + negotiation + "/issues/" + slug;
    }

    static String agreements(String negotiation) {
        return "/negotiations/" + negotiation + "/agreements";
    }
}
