package org.parley.record;

import org.parley.record.talks.Round;

/** The addresses of records. */
public final class Addresses {

    private Addresses() {}

    public static String rounds(String negotiation) {
        return "/negotiations/" + negotiation + "/rounds";
    }

    public static String round(String negotiation, String track, int number) {
        return rounds(negotiation) + "/" + track + "/" + number;
    }

    public static String round(Round round) {
        return round(round.track().negotiation().slug(), round.track().slug(), round.number());
    }

    /** The page that lays two rounds of a negotiation side by side. */
    public static String compare(Round first, Round second) {
        return rounds(first.track().negotiation().slug()) + "/compare?first=" + first.reference() + "&second="
                + second.reference();
    }

    public static String checklist(String negotiation) {
        return "/negotiations/" + negotiation + "/checklist";
    }

    public static String issue(String negotiation, String slug) {
        return "/negotiations/" + negotiation + "/issues/" + slug;
    }

    public static String agreements(String negotiation) {
        return "/negotiations/" + negotiation + "/agreements";
    }
}
