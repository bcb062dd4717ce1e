package org.parley.record.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;

class AppointmentTest {

    private final Party ukraine = new Party(
            "ukraine", new PartyDescription("Ukraine", "UA", PartyKind.STATE, "UA", "#8a6a00", MarkPattern.SOLID));
    private final Person umerov = new Person("rustem-umerov", new PersonDescription("Rustem Umerov", List.of()));

    @Test
    void the_title_of_a_day_is_one_that_was_certainly_held_on_it() {
        FuzzyDate change = FuzzyDate.parse("[2025-06-02..2025-07-23]");
        umerov.appoint(
                new AppointmentDescription("Defence Minister", ukraine, FuzzyDate.parse("[..2025-03-11]"), change));
        umerov.appoint(new AppointmentDescription("Secretary of the NSDC", ukraine, change, null));

        assertThat(titlesOn(2025, 5, 16)).containsExactly("Defence Minister");
        assertThat(titlesOn(2025, 6, 2)).containsExactly("Defence Minister");
        assertThat(titlesOn(2025, 7, 1)).isEmpty();
        assertThat(titlesOn(2025, 7, 23)).containsExactly("Secretary of the NSDC");
        assertThat(titlesOn(2025, 1, 1)).isEmpty();
    }

    private List<String> titlesOn(int year, int month, int day) {
        return umerov.heldOn(LocalDate.of(year, month, day)).stream()
                .map(Appointment::title)
                .toList();
    }
}
