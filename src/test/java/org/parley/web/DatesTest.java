package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WriteTest
class DatesTest {

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    @SignedIn("mira")
    private Browser browser;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "5 Feb 2026 | 2026-02-05 | 2026-02-05 | Read as 5 Feb 2026",
                "2026-02 | 2026-02-01 | 2026-02-28 | Read as Feb 2026: 1 Feb 2026 at the earliest, 28 Feb 2026 at the latest",
                "early 2026? | 2026-01-01 | 2026-04-30 | Read as between 1 Jan and 30 Apr 2026",
                "within two weeks of 5 Feb 2026 | 2026-02-05 | 2026-02-19 | Read as between 5 and 19 Feb 2026",
                "about 26 March 2015 | 2015-03-26 | 2015-03-26 | Read as about 26 Mar 2015",
                "2026? | 2026-01-01 | 2026-12-31 | Read as 2026, uncertain: 1 Jan 2026 at the earliest, 31 Dec 2026 at the latest",
                "Jan-Mar 2026 | 2026-01-01 | 2026-03-31 | Read as between Jan 2026 and Mar 2026: 1 Jan 2026 at the earliest, 31 Mar 2026 at the latest",
                "by 27 Nov 2025 | null | 2025-11-27 | Read as on or before 27 Nov 2025",
                "one month after 31 Jan 2024 | 2024-02-29 | 2024-02-29 | Read as about 29 Feb 2024",
                "1985~/1990? | 1985-01-01 | 1990-12-31 | Read as between about 1985 and perhaps 1990: 1 Jan 1985 at the earliest, 31 Dec 1990 at the latest",
                "1985/ | 1985-01-01 | null | Read as from 1985, end not known",
                "1985/.. | 1985-01-01 | null | Read as from 1985 on, without an end yet",
                "2023–24 | 2023-01-01 | 2024-12-31 | Read as between 2023 and 2024: two figures behind a year, from 13 on, are a year too. A season is written in words, as in winter 2023/24",
                "2026-02-05T10:00:00Z | 2026-02-05 | 2026-02-05 | Read as 5 Feb 2026",
                "today | 2026-03-01 | 2026-03-01 | Read as 1 Mar 2026",
            })
    void a_date_is_told_back_as_it_is_understood(String typed, String earliest, String latest, String message) {
        JsonNode read = read(typed);
        assertThat(read.get("ok").asBoolean()).isTrue();
        assertThat(read.get("message").asString()).isEqualTo(message);
        assertThat(read.get("earliest").asString(null)).isEqualTo(earliest);
        assertThat(read.get("latest").asString(null)).isEqualTo(latest);
    }

    @Test
    void two_days_are_both_told_back_where_a_last_day_is_asked_too() {
        assertThat(message("/edit/dates/first", "17-18 Feb 2026"))
                .isEqualTo("Read as 17–18 Feb 2026: the first and the last day");
        assertThat(message("/edit/dates/first", "17 or 18 Feb 2026")).isEqualTo("Read as between 17 and 18 Feb 2026");
        assertThat(message("/edit/dates", "17-18 Feb 2026")).isEqualTo("Read as between 17 and 18 Feb 2026");
    }

    private String message(String address, String typed) {
        var answer = browser.get(address + "?text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        return json.readTree(answer.body()).get("message").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "<b>5 Feb 2026</b>", "\u0000", "{0} '' ${7*7}"})
    void what_is_no_date_is_answered_with_examples(String typed) {
        JsonNode read = read(typed);
        assertThat(read.get("ok").asBoolean()).isFalse();
        assertThat(read.get("edtf").isNull()).isTrue();
        assertThat(read.get("message").asString()).contains("5 Feb 2026", "within two weeks of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/02/2026 | “05/02/2026” can be 5 Feb 2026 or 2 May 2026. Write the month as a word, as in 5 Feb 2026",
                "Feb 5 | “Feb 5” names no year. Write it too, as in 5 Feb 2026 or Feb 2026",
                "29 Feb 2026 | There is no day “29 Feb 2026”. Look it up again, or write only the month, as in Feb 2026",
                "Friday 5 Feb 2026 | “Friday 5 Feb 2026” cannot be: 5 Feb 2026 is a Thursday. Leave the day of the week out, or look it up again",
                "44 BC | “44 BC” is before our era. Parley keeps dates from the year 1 on, with four figures, as in 0476: put an earlier one into the text",
                "5 Feb 26 | “5 Feb 26” gives its year in two figures, and the century is not plain. Write all four, as in 5 Feb 2026",
                "2010–12 | “2010–12” can be Dec 2010 or 2010 to 2012. Write the month as a word, or both years in four figures",
                "winter 2025 | “winter 2025” can be winter 2024/25 or winter 2025/26. Write both years",
            })
    void what_can_mean_two_days_or_none_is_not_guessed(String typed, String message) {
        assertThat(read(typed).get("message").asString()).isEqualTo(message);
    }

    @Test
    void a_long_text_is_cut_in_the_answer_and_readers_are_not_answered() {
        assertThat(read("x".repeat(4000)).get("message").asString()).hasSizeLessThan(400);
        assertThat(new Browser(port).get("/edit/dates?text=2026").statusCode()).isEqualTo(302);
    }

    private JsonNode read(String typed) {
        var answer = browser.get("/edit/dates?text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
