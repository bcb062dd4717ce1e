package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks on arms. They began in 2021. | Talks on arms. | They began in 2021.",
                "Talks of the U.S. and Iran on arms | Talks of the U.S. and Iran on arms | ''",
                "Talks on arms | Talks on arms | ''",
                "'' | '' | ''"
            })
    void the_first_sentence_of_the_summary_is_the_line_that_introduces(String summary, String line, String rest) {
        Introduction introduction = Introduction.of(summary, null, new Participants(List.of(), List.of()));

        assertThat(introduction.line()).isEqualTo(line);
        assertThat(introduction.rest()).isEqualTo(rest);
    }
}
