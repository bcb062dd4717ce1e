package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u2060", " \u200D\u00AD ", "\u3164", "\uFEFF\u2800"})
    void of_invisible_signs_nothing_is_left(String typed) {
        assertThat(CleanText.of(typed)).isEmpty();
    }

    @Test
    void a_turned_direction_is_taken_out() {
        assertThat(CleanText.of("Iv\u202Ean\u202C \u2067Petrov\u2069")).isEqualTo("Ivan Petrov");
    }

    @Test
    void what_joins_letters_stays() {
        assertThat(CleanText.of("خامنه\u200Cای")).isEqualTo("خامنه\u200Cای");
        assertThat(CleanText.of("a\r\nb")).isEqualTo("a\nb");
        assertThat(CleanText.of(" \n")).isEqualTo(" \n");
    }
}
