package org.parley.page.days;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Says of a date whether it lies ahead, so that no page shows as fact what is recorded for the future. Templates know it as {@code daysAhead}. */
@Component
public class DaysAhead {

    private final Clock clock;

    DaysAhead(Clock clock, ThymeleafViewResolver templates) {
        this.clock = clock;
        templates.addStaticVariable("daysAhead", this);
    }

    /** Whether the first day that it allows is still to come. */
    public boolean include(@Nullable FuzzyDate date) {
        return date != null && !date.mayBeBy(LocalDate.now(clock));
    }
}
