package org.parley.record.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

class CoverageNoteTest {

    private static final Negotiation TALKS = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About much.", null, NegotiationStatus.ACTIVE, null));

    @ParameterizedTest(name = "from {0} to {1}, on the days from {2} to {3}: {4}")
    @CsvSource({
        "2024-02, 2024-06, 2024-03-01, 2024-04-01, true",
        "2024-02, 2024-06, 2023-01-01, 2024-02-01, true",
        "2024-02, 2024-06, 2024-06-30, 2025-01-01, true",
        "2024-02, 2024-06, 2023-01-01, 2024-01-31, false",
        "2024-02, 2024-06, 2024-07-01, 2025-01-01, false",
        "2024-02, , 2024-07-01, 2025-01-01, true",
        "2024-02, , 2023-07-01, 2024-01-01, false",
        ", 2024-06, 2023-07-01, 2024-01-01, true",
        ", 2024-06, 2024-07-01, 2025-01-01, false",
        "2024-02, 2024-06, , , true",
        "2024-02, 2024-06, , 2024-01-31, false",
        "2024-02, 2024-06, 2024-07-01, , false",
        "[..2024-02-10], , , 2024-02-09, false",
        "[..2024-02-10], , , 2024-02-10, true"
    })
    void a_note_bears_on_the_days_that_its_period_meets(
            @Nullable String from,
            @Nullable String to,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean bears) {
        var note = new CoverageNote(TALKS, new CoverageNoteDescription(date(from), date(to), "Only major events."));
        assertThat(note.bearsOn(first, last)).isEqualTo(bears);
    }

    @Test
    void a_note_is_of_a_period_that_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new CoverageNoteDescription(null, null, "Thin."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CoverageNoteDescription(date("2024-02"), date("2024-01"), "Thin."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CoverageNoteDescription(date("2024-02"), date("2024"), "Thin.").to())
                .isEqualTo(date("2024"));
    }

    private static @Nullable FuzzyDate date(@Nullable String edtf) {
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }
}
