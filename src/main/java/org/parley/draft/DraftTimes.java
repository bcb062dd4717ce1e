package org.parley.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** When a draft was kept, in words: with the day where it was not today. */
@Component
class DraftTimes {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter BEFORE =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    private final Clock clock;

    DraftTimes(Clock clock) {
        this.clock = clock;
    }

    String of(Instant at) {
        var when = at.atZone(ZoneOffset.UTC);
        boolean today = when.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return (today ? TODAY : BEFORE).format(when);
    }
}
