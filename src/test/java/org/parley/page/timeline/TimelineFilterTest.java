package org.parley.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.BadRequestException;

class TimelineFilterTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    @Test
    void an_empty_form_asks_for_everything() {
        TimelineFilter filter = TimelineFilter.asked("", List.of("", " "), "", "", " ", "", null, null);

        assertThat(filter.isEmpty()).isTrue();
        assertThat(filter.address("talks", 1)).isEqualTo("/negotiations/talks/timeline");
    }

    @Test
    void the_address_names_all_that_was_asked_for() {
        TimelineFilter filter = TimelineFilter.asked(
                "us-russia",
                List.of("round", "expected-round"),
                "russia",
                "a-person",
                "an-issue",
                "five months",
                FIRST,
                LAST);

        assertThat(filter.address("talks", 3))
                .isEqualTo("/negotiations/talks/timeline?track=us-russia&kind=round&kind=expected-round&party=russia"
                        + "&person=a-person&issue=an-issue&q=five%20months"
                        + "&from=2026-01-01&to=2026-02-28&page=3");
    }

    @Test
    void what_was_typed_cannot_break_out_of_its_place_in_the_address() {
        assertThat(TimelineFilter.asked("a&page=9", List.of(), "b c", null, null, null, null, null)
                        .address("talks", 1))
                .isEqualTo("/negotiations/talks/timeline?track=a%26page%3D9&party=b%20c");
    }

    @Test
    void an_unknown_kind_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> TimelineFilter.asked(null, List.of("ROUND"), null, null, null, null, null, null))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("“ROUND”")
                .hasMessageContaining("round, expected-round, agreement");
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> TimelineFilter.asked(null, List.of(), null, null, null, null, LAST, FIRST))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("28 Feb 2026");
    }
}
