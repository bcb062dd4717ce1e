package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader(LocalDate.of(2026, 2, 6));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 Feb 2026 | 2026-02-05",
                "5th February 2026 | 2026-02-05",
                "Feb 5, 2026 | 2026-02-05",
                "Sept 3 2025 | 2025-09-03",
                "2026-02 | 2026-02",
                "february 2026 | 2026-02",
                "2026 | 2026",
                "spring 2025 | 2025-21",
                "2026-02-05~ | 2026-02-05~",
                "today | 2026-02-06",
                "yesterday | 2026-02-05",
                "by 27 Nov 2025 | [..2025-11-27]",
                "by Feb 2026 | [..2026-02-28]",
                "since 5 Feb 2026 | [2026-02-05..]",
                "tomorrow | 2026-02-07",
                "5\u00a0Feb\u202f2026 | 2026-02-05",
                "\u200e5 Feb 2026\u200f | 2026-02-05",
                "Thursday, February 5, 2026 | 2026-02-05",
                "Thu 5 Feb 2026 | 2026-02-05",
                "on the 5th of February 2026 | 2026-02-05",
                "2026 Feb 5 | 2026-02-05",
                "5-Feb-2026 | 2026-02-05",
                "5Feb2026 | 2026-02-05",
                "5.2.2026 | 2026-02-05",
                "05.02.2026 | 2026-02-05",
                "2026/02/05 | 2026-02-05",
                "2026.2.5 | 2026-02-05",
                "20260205 | 2026-02-05",
                "13/02/2026 | 2026-02-13",
                "02/13/2026 | 2026-02-13",
                "05/05/2026 | 2026-05-05",
                "02/2026 | 2026-02",
                "Feb-2026 | 2026-02",
                "Feb/2026 | 2026-02",
                "in February, 2026 | 2026-02",
                "2026 February | 2026-02",
                "sometime in 2026 | 2026",
                "in the summer of 2025 | 2025-22",
                "winter 2025/26 | 2025-24",
                "winter 2025-2026 | 2025-24",
                "winter 1999/00 | 1999-24",
                "by the end of 2026 | [..2026-12-31]",
                "no later than 5 Feb 2026 | [..2026-02-05]",
                "5 Feb 2026 at the latest | [..2026-02-05]",
                "until Feb 2026 | [..2026-02-28]",
                "since 2014 | [2014-01-01..]",
                "not before March 2026 | [2026-03-01..]",
                "from 5 Feb 2026 onwards | [2026-02-05..]",
                "5 Feb 2026 or later | [2026-02-05..]",
                "5 Feb 2026? | 2026-02-05?",
                "winter 2023/24? | 2023-24?",
                "Feb 2026~ | 2026-02~",
            })
    void reads_plain_dates_and_adds_no_words(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early 2026? | [2026-01-01..2026-04-30]",
                "late November 2025 | [2025-11-21..2025-11-30]",
                "mid-Jan 2026 | [2026-01-11..2026-01-20]",
                "4-5 Feb 2026 | [2026-02-04..2026-02-05]",
                "4–5 February 2026 | [2026-02-04..2026-02-05]",
                "30 Jan - 2 Feb 2026 | [2026-01-30..2026-02-02]",
                "30 Dec 2025 to 2 Jan 2026 | [2025-12-30..2026-01-02]",
                "Jan-Mar 2026 | [2026-01..2026-03]",
                "between 12 and 19 Feb 2026 | [2026-02-12..2026-02-19]",
                "within two weeks of 5 Feb 2026 | [2026-02-05..2026-02-19]",
                "within a week or two of 5 Feb 2026 | [2026-02-05..2026-02-19]",
                "within 10 days of 5 Feb 2026 | [2026-02-05..2026-02-15]",
                "about 26 March 2015 | 2015-03-26~",
                "two weeks after 5 Feb 2026 | 2026-02-19~",
                "two weeks before 5 Feb 2026 | 2026-01-22~",
                "about two weeks after 5 Feb 2026 | 2026-02-19~",
                "within about two weeks of 5 Feb 2026 | [2026-02-05..2026-02-19]",
                "roughly a month before 5 Mar 2026 | 2026-02-05~",
                "around two to three weeks after 5 Feb 2026 | [2026-02-19..2026-02-26]",
                "one month after 31 Jan 2024 | 2024-02-29~",
                "a year before 29 Feb 2024 | 2023-02-28~",
                "ten days after 5 Feb 2026 | 2026-02-15~",
                "Feb 2026 ? | 2026-02?",
                "Feb 4-5, 2026 | [2026-02-04..2026-02-05]",
                "February 4–5 2026 | [2026-02-04..2026-02-05]",
                "2026-02-04 to 2026-02-05 | [2026-02-04..2026-02-05]",
                "2026-02-04 - 2026-02-05 | [2026-02-04..2026-02-05]",
                "5 Feb 2026 - 2026-02-07 | [2026-02-05..2026-02-07]",
                "beginning of Feb 2026 | [2026-02-01..2026-02-10]",
                "before 2022 | [..2021-12-31]",
                "before 5 Feb 2026 | [..2026-02-04]",
                "before the summer of 2026 | [..2026-05-31]",
                "after 2014 | [2015-01-01..]",
                "after 5 Feb 2026 | [2026-02-06..]",
                "since 2014? | [2014-01-01..]",
                "end of 2026 | [2026-10-01..2026-12-31]",
                "late 2026 | [2026-09-01..2026-12-31]",
                "early spring 2026 | [2026-03-01..2026-03-31]",
                "the 1990s | [1990..1999]",
                "mid-1990s | [1994-01-01..1996-12-31]",
                "Q1 2026 | [2026-01..2026-03]",
                "2026-Q4 | [2026-10..2026-12]",
                "third quarter of 2026 | [2026-07..2026-09]",
                "H2 2025 | [2025-07..2025-12]",
                "first half of March 2026 | [2026-03-01..2026-03-15]",
                "4 and 5 Feb 2026 | [2026-02-04..2026-02-05]",
                "4 or 5 Feb 2026 | [2026-02-04..2026-02-05]",
                "from 4 to 5 Feb 2026 | [2026-02-04..2026-02-05]",
                "Jan 30 - Feb 2, 2026 | [2026-01-30..2026-02-02]",
                "30 Dec - 2 Jan 2026 | [2025-12-30..2026-01-02]",
                "Nov - Feb 2026 | [2025-11..2026-02]",
                "2026-02-05..2026-02-19 | [2026-02-05..2026-02-19]",
                "2014–2022 | [2014..2022]",
                "a week or two after 5 Feb 2026 | [2026-02-12..2026-02-19]",
                "two to three weeks after 5 Feb 2026 | [2026-02-19..2026-02-26]",
                "approximately 2015 | 2015~",
                "possibly 5 Feb 2026 | 2026-02-05?",
                "about Feb 2026? | 2026-02%",
            })
    void keeps_the_words_of_what_says_more_than_a_date(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-04/2026-02-05 | [2026-02-04..2026-02-05]",
                "2026-02/2026-03 | [2026-02..2026-03]",
                "1985~/1990? | 1985~/1990?",
                "1919-04-23~/1919-04-25~ | 1919-04-23~/1919-04-25~",
                "2026-02-04/2026-02-05% | 2026-02-04/2026-02-05%",
                "2026-XX~/2027 | 2026~/2027",
                "1985~/ | 1985~/",
                "2026-02-04/2026-02-04 | [2026-02-04..2026-02-04]",
                "2025/.. | 2025/..",
                "2025/ | 2025/",
                "../2026-02-05 | ../2026-02-05",
                "/2026-02-05 | /2026-02-05",
                "2026-02-XX | 2026-02",
                "2026-XX | 2026",
                "2026-XX-XX~ | 2026~",
                "202X | [2020..2029]",
                "19XX | [1900..1999]",
                "2026-02-XX/2026-03 | [2026-02..2026-03]",
                "2025-21 | 2025-21",
                "2025-24? | 2025-24?",
                "2026-02% | 2026-02%",
            })
    void reads_level_1_of_edtf_as_what_is_kept_of_it_and_adds_no_words(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-24 | [2023..2024]",
                "2014-15 | [2014..2015]",
                "2023–24 | [2023..2024]",
                "2023—24 | [2023..2024]",
                "2023/24 | [2023..2024]",
                "2014–22 | [2014..2022]",
                "1999-00 | [1999..2000]",
                "2023-24? | [2023..2024]",
                "since 2014-15 | [2014-01-01..]",
                "by 2023–24 | [..2024-12-31]",
            })
    void two_figures_behind_a_year_are_a_year_with_every_dash(String typed, String edtf) {
        assertThat(reader.read(typed).edtf()).isEqualTo(edtf);
        assertThat(TypedDate.isOfShortYears(typed)).isEqualTo(!typed.contains(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2026-12 | 2026-12", "2026–02 | 2026-02", "2025-24 | 2025-24", "winter 2023-24 | 2023-24"})
    void two_figures_that_are_no_later_year_are_a_month_or_a_season(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf));
        assertThat(TypedDate.isOfShortYears(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-05T10:00:00Z | 2026-02-05",
                "2026-02-05T23:30+02:00 | 2026-02-05",
                "2026-02-05 10:30:15.250 | 2026-02-05",
                "5 Feb 2026 at 10:30 | 2026-02-05",
                "10:30 on 5 Feb 2026 | 2026-02-05",
                "Thu, 5 Feb 2026 10:30:00 +0000 | 2026-02-05",
                "05.03.22 | 2022-03-05",
                "since 5.3.22 | [2022-03-05..]",
            })
    void what_is_plain_is_read_and_its_words_stay_beside_it(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../..",
                "/",
                "2026-02-05/2026-02-04",
                "2026-02-05/2026-02-06/2026-02-07",
                "XXXX",
                "2XXX",
                "202X~",
                "2026-XX-05",
                "2026-0X",
                "Y17E7",
                "-0044",
                "0000",
                "0000-01-01",
                "5 Feb 0000",
                "99999",
                "5 Feb 99999",
                "99999-01-01",
                "+12026-02-05",
                "999 years after 9999",
                "٥ فبراير ٢٠٢٦",
                "\u202e6202 beF 5",
                "5 февраля 2026",
                "２０２６",
                "\ud83d\udcc5",
            })
    void refuses_dates_that_cannot_be_kept_with_examples(String typed) {
        assertThatThrownBy(() -> reader.read(typed))
                .isInstanceOf(InvalidDateException.class)
                .hasMessageContaining("5 Feb 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "?", "-", "[", "x \u00a0", "within ", "between and ", "5 Feb 2026 ", "\"a", "1/"})
    void refuses_a_million_characters_without_looking_at_them(String part) {
        String long_ = "5" + part.repeat(1_000_000 / part.length()) + "x";
        for (DateReading each : List.<DateReading>of(reader::read, new TypedDate(reader)::read)) {
            assertThatThrownBy(() -> each.read(long_))
                    .isInstanceOf(InvalidDateException.class)
                    .hasMessageContaining("5 Feb 2026")
                    .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                    .hasSizeLessThan(1000);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/02/2026 | DAY_OR_MONTH | 5 Feb 2026 2 May 2026",
                "5-2-2026 | DAY_OR_MONTH | 5 Feb 2026 2 May 2026",
                "since 05/02/2026 | DAY_OR_MONTH | 5 Feb 2026 2 May 2026",
                "winter 2025 | WHICH_WINTER | winter 2024/25 winter 2025/26",
                "before winter 2025 | WHICH_WINTER | winter 2024/25 winter 2025/26",
                "Friday 5 Feb 2026 | OTHER_WEEKDAY | 5 Feb 2026 Thursday",
                "Feb 5 | YEAR_MISSING | ''",
                "4-5 Feb | YEAR_MISSING | ''",
                "early February | YEAR_MISSING | ''",
                "in the spring | YEAR_MISSING | ''",
                "29 Feb 2026 | NO_SUCH_DAY | ''",
                "2026-02-30 | NO_SUCH_DAY | ''",
                "31.4.2026 | NO_SUCH_DAY | ''",
                "week of 5 Feb 2026 | NO_DATE | ''",
                "next Tuesday | SEEN_FROM_A_DAY | ''",
                "within a week or two | SEEN_FROM_A_DAY | ''",
                "two years ago | SEEN_FROM_A_DAY | ''",
                "44 BC | BEFORE_OUR_ERA | ''",
                "-0044 | BEFORE_OUR_ERA | ''",
                "0000 | BEFORE_OUR_ERA | ''",
                "5 Feb 0000 | BEFORE_OUR_ERA | ''",
                "since 300 BCE | BEFORE_OUR_ERA | ''",
                "99999 | BEYOND_THE_YEAR_9999 | ''",
                "5 Feb 12026 | BEYOND_THE_YEAR_9999 | ''",
                "5 Feb 26 | YEAR_OF_TWO_FIGURES | ''",
                "05.03.99 | YEAR_OF_TWO_FIGURES | ''",
                "05/03/22 | YEAR_OF_TWO_FIGURES | ''",
                "March '22 | YEAR_OF_TWO_FIGURES | ''",
                "10:30 | TIME_OF_DAY | ''",
                "midnight on 5 Feb 2026 | TIME_OF_DAY | ''",
                "2026-02-05T24:00 | TIME_OF_DAY | ''",
                "5 Feb 2026 22:00 to 6 Feb 2026 2:00 | TIME_OF_DAY | ''",
                "2010–12 | YEARS_OR_MONTH | Dec 2010 2010 to 2012",
                "2010/12 | YEARS_OR_MONTH | Dec 2010 2010 to 2012",
                "19-12 Feb 2026 | ENDS_BEFORE_IT_BEGINS | ''",
                "2026-02-05/2026-02-04 | ENDS_BEFORE_IT_BEGINS | ''",
                "2026-02-05~/2026-02-04 | ENDS_BEFORE_IT_BEGINS | ''",
                "5 февраля 2026 | OTHER_SCRIPT | ''",
            })
    void does_not_guess_and_says_why(String typed, Unread why, String readings) {
        assertThatThrownBy(() -> reader.read(typed))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidDateException.class))
                .satisfies(each -> {
                    assertThat(each.why()).isEqualTo(why);
                    assertThat(String.join(" ", each.readings())).isEqualTo(readings);
                });
    }

    private interface DateReading {
        FuzzyDate read(String typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzz",
                "soon",
                "30 Feb 2026",
                "5 Foo 2026",
                "Feb",
                "5 Feb",
                "19-12 Feb 2026",
                "early soon",
                "within two of 2026",
                "<b>5 Feb 2026</b>",
                "5 Feb 2026; drop table round",
                "within 999 years of 2026-02-30",
                "-",
                "?",
                "ma 2026",
            })
    void refuses_what_it_does_not_understand_with_examples(String typed) {
        assertThatThrownBy(() -> reader.read(typed))
                .isInstanceOf(InvalidDateException.class)
                .hasMessageContaining("5 Feb 2026");
    }

    @Test
    void names_what_was_typed_when_it_refuses() {
        assertThatThrownBy(() -> reader.read("next Tuesday")).hasMessageContaining("“next Tuesday”");
    }
}
