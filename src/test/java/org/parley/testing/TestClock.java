package org.parley.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still at noon of a known day until a test moves it; it is put back after each test. */
public final class TestClock extends Clock {

    /** Some weeks after the second trilateral round of the starter data, so that its follow-up is overdue. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private volatile Instant now = noon(TODAY);

    public void setTo(Instant now) {
        this.now = now;
    }

    public void setTo(LocalDate day) {
        setTo(noon(day));
    }

    void reset() {
        setTo(TODAY);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
