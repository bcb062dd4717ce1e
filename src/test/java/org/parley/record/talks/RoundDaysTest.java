package org.parley.record.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;

class RoundDaysTest {

    @Test
    void counts_the_first_and_the_last_day() {
        RoundDays days = days("2026-02-04", "2026-02-05");
        assertThat(days.length()).isEqualTo(2);
        assertThat(days.text()).isEqualTo("4–5 Feb 2026");
        assertThat(days.first()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(days("2025-05-16", "2025-05-16").length()).isEqualTo(1);
    }

    @Test
    void has_no_length_where_a_day_is_not_certain() {
        assertThat(days("2026-02-04", null).length()).isNull();
        assertThat(days("[2026-02-03..2026-02-04]", "2026-02-05").length()).isNull();
        assertThat(days("2015-03-26~", "2015-04-02").length()).isNull();
        assertThat(days("2014-12-10?", "2014-12-17").text()).isNull();
        assertThat(days(null, null).length()).isNull();
    }

    @Test
    void is_open_ended_where_only_the_first_day_is_known() {
        assertThat(days("2026-02-04", null).isOpenEnded()).isTrue();
        assertThat(days("2026-02", null).isOpenEnded()).isFalse();
        assertThat(days("2026-02-04", "2026-02-05").isOpenEnded()).isFalse();
    }

    private static RoundDays days(String first, String last) {
        return RoundDays.of(date(first), date(last));
    }

    private static FuzzyDate date(String edtf) {
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }
}
