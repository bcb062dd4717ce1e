package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/doha, http://www.example.org/doha/, true",
        "https://Example.org/doha#talks, https://example.org/doha?utm_source=mail, true",
        "https://example.org/a?id=1, https://example.org/a?id=2, false",
        "https://example.org/a?id=1&utm_medium=x, https://example.org/a?id=1, true",
        "https://example.org/Doha, https://example.org/doha, false",
        "https://example.org, https://example.org/, true"
    })
    void two_spellings_of_one_page_are_one(String one, String other, boolean isSame) {
        assertThat(WebAddress.plain(one).equals(WebAddress.plain(other))).isEqualTo(isSame);
    }
}
