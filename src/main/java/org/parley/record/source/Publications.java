package org.parley.record.source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.history.Recorded;
import org.springframework.stereotype.Service;

/** Finds what sources had told of by a day, in one statement. */
@Service
public class Publications {

    private final Citations citations;
    private final Clock clock;

    Publications(Citations citations, Clock clock) {
        this.citations = citations;
        this.clock = clock;
    }

    /**
     * What of some records was known on a day; of today, and of a day to come, all of them.
     *
     * @param records those dated by the day
     */
    public Knowledge knownOn(LocalDate day, boolean hindsight, Collection<? extends Recorded> records) {
        if (!day.isBefore(LocalDate.now(clock))) {
            return Knowledge.of(day);
        }
        Set<Long> toldLater = new HashSet<>();
        int undated = 0;
        List<Long> numbers = records.stream().map(Recorded::id).toList();
        for (Citations.Told told : numbers.isEmpty() ? List.<Citations.Told>of() : citations.toldBy(numbers, day)) {
            if (told.earlier() == 0 && told.undated() == 0) {
                toldLater.add(told.record());
            } else if (told.earlier() == 0) {
                undated++;
            }
        }
        return new Knowledge(day, Set.copyOf(toldLater), undated, hindsight);
    }
}
