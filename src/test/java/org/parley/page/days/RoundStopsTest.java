package org.parley.page.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.issue.ComparedDays;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundName;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.parley.testing.RoundReports;

class RoundStopsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final ComparedAddress ADDRESS = new ComparedAddress("talks", "checklist", "", false);

    private final Track track = new Track(
            new Negotiation(
                    "talks",
                    new NegotiationDescription("Talks", "About something", null, NegotiationStatus.ACTIVE, null)),
            "main",
            new TrackDescription("Main", null, null, 1));

    @Test
    void a_round_is_stopped_at_on_its_last_day_and_compared_with_the_one_before() {
        Stepper stepper = stepper("2025-06-01", round(1, "2025-02-04", "2025-02-05"), round(2, "2025-09-01", null));

        assertThat(stepper.steps())
                .extracting(Stepper.Step::href)
                .containsExactly(
                        "/negotiations/talks/checklist?asOf=2025-02-05&since=2025-01-01",
                        "/negotiations/talks/checklist?asOf=2025-09-01&since=2025-02-05",
                        "/negotiations/talks/checklist?asOf=2026-03-01&since=2025-09-01");
    }

    @Test
    void between_two_rounds_the_next_step_either_way_leads_to_them() {
        Stepper stepper = stepper("2025-06-01", round(1, "2025-02-04", "2025-02-05"), round(2, "2025-09-01", null));

        assertThat(stepper.previous()).isEqualTo(stepper.steps().get(0));
        assertThat(stepper.next()).isEqualTo(stepper.steps().get(1));
    }

    @Test
    void at_the_ends_there_is_no_further_step() {
        Round only = round(1, "2025-02-04", "2025-02-05");

        assertThat(stepper("2025-02-05", only).previous()).isNull();
        assertThat(stepper("2026-03-01", only).next()).isNull();
        assertThat(stepper("2026-03-01").steps()).isEmpty();
    }

    @Test
    void rounds_that_end_on_one_day_are_one_stop() {
        Stepper stepper = stepper("2025-06-01", round(1, "2025-02-04", "2025-02-05"), round(2, "2025-02-05", null));

        assertThat(stepper.steps().get(0).rounds())
                .extracting(RoundName::number)
                .containsExactly(1, 2);
        assertThat(stepper.steps()).hasSize(2);
    }

    @Test
    void a_round_of_an_inexact_month_stops_at_its_end_but_never_after_today() {
        assertThat(RoundStop.dayOf(round(1, "2025-02", null), TODAY)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(RoundStop.dayOf(round(2, "2026", null), TODAY)).isEqualTo(TODAY);
        assertThat(RoundStop.dayOf(round(3, "2026-04-01", null), TODAY)).isNull();
    }

    private Stepper stepper(String asOf, Round... rounds) {
        ComparedDays days = ComparedDays.asked(LocalDate.parse(asOf), null, false, TODAY, null);
        return Stepper.of(RoundStops.of(List.of(rounds), TODAY), START, days, ADDRESS);
    }

    private Round round(int number, String firstDay, @Nullable String lastDay) {
        return new Round(
                track,
                RoundReports.of(
                        "number",
                        number,
                        "title",
                        "Round " + number,
                        "firstDay",
                        FuzzyDate.parse(firstDay),
                        "lastDay",
                        lastDay == null ? null : FuzzyDate.parse(lastDay)));
    }
}
