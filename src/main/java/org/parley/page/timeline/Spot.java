package org.parley.page.timeline;

import java.time.LocalDate;

/** Where an entry stands on a drawing, in shares of the width from 0 to 100. */
record Spot(Dot dot, double from, double width, double middle) {

    private static final double LEAST_WIDTH = 0.9;

    static Spot of(Dot dot, Scale scale) {
        double from = Math.min(100 - LEAST_WIDTH, Math.max(0, scale.share(dot.first(), scale.first())));
        double end = Math.min(100, scale.share(dot.last(), scale.last()));
        double width = Math.max(LEAST_WIDTH, end - from);
        return new Spot(dot, from, width, middle(dot, from, width));
    }

    /** The day on which its mark stands, never one that it does not cover. */
    LocalDate day(Scale scale) {
        LocalDate day = scale.day(middle);
        if (day.isBefore(dot.from())) {
            return dot.from();
        }
        return day.isAfter(dot.until()) ? dot.until() : day;
    }

    /** A mark for a single day stands on its day, one for a date that is open to one side on the day it names. */
    private static double middle(Dot dot, double from, double width) {
        if (dot.isPoint() || dot.last() == null) {
            return from;
        }
        return dot.first() == null ? from + width : from + width / 2;
    }
}
