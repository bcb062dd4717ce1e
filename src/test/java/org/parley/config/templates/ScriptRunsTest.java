package org.parley.config.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptRunsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Abbas عباس عراقچی, minister | Abbas <bdi dir="rtl">عباس عراقچی</bdi>, minister
            משה כהן                     | <bdi dir="rtl" lang="he">משה כהן</bdi>
            said (الأنصاري) again       | said (<bdi dir="rtl">الأنصاري</bdi>) again
            ირაკლი and Παπαδόπουλος     | <bdi lang="ka">ირაკლი</bdi> and <bdi lang="el">Παπαδόπουλος</bdi>
            قال: نعم.                   | <bdi dir="rtl">قال: نعم.</bdi>
            <b>عباس</b> &amp; محمد      | <b><bdi dir="rtl">عباس</bdi></b> &amp; <bdi dir="rtl">محمد</bdi>
            """)
    void a_run_of_another_script_is_set_apart(String text, String expected) {
        assertThat(ScriptRuns.apart(text, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelensky",
                "Зеленський",
                "about 5 µ, Δ = 3",
                "<a title=\"عباس\">A</a>",
                "<bdi dir=\"rtl\">عباس</bdi>",
                "<svg><text>عباس</text></svg>"
            })
    void what_needs_no_mark_stays_as_it_is(String text) {
        assertThat(ScriptRuns.apart(text, false)).isNull();
    }

    @Test
    void where_a_language_is_said_only_the_direction_is() {
        assertThat(ScriptRuns.apart("עברית", true)).isEqualTo("<bdi dir=\"rtl\">עברית</bdi>");
        assertThat(ScriptRuns.apart("ირაკლი", true)).isNull();
    }
}
