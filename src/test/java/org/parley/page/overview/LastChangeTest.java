package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastChangeTest {

    @Test
    void its_instant_has_no_more_digits_than_html_allows() {
        var change = new Overview.LastChange(Instant.parse("2026-03-01T12:00:00.123456Z"), "CHANGED", "Round 2", 0);

        assertThat(change.at()).hasToString("2026-03-01T12:00:00Z");
    }
}
