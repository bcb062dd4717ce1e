package org.parley.page.days;

import org.parley.history.Recorded;
import org.parley.record.issue.ComparedDays;
import org.parley.record.source.Knowledge;

/** What was known on the day shown, and the way to what was told of it only later. */
public record Hindsight(Knowledge known, ComparedDays days, ComparedAddress address) {

    /** Whether there may be any: of today nothing was told later. */
    public boolean isPossible() {
        return days.isPast();
    }

    public boolean isAsked() {
        return days.hindsight();
    }

    /** The same page with hindsight, or without it where it is shown with it. */
    public String href() {
        return address.withHindsight(!isAsked()).of(days.since(), days.asOf());
    }

    /** Whether a record is shown only because hindsight was asked for. */
    public boolean marks(Recorded record) {
        return known.isHindsight(record);
    }
}
