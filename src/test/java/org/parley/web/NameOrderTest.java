package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void names_stand_beside_their_letter_and_ten_behind_nine() {
        List<String> names =
                List.of("Zorn", "İbrahim", "de la Cruz", "Österland", "Iran", "Dacia", "Group 10", "Group 9");

        assertThat(names.stream().sorted(NameOrder.OF_PEOPLE).toList())
                .isEqualTo(
                        List.of("Dacia", "de la Cruz", "Group 9", "Group 10", "İbrahim", "Iran", "Österland", "Zorn"));
    }
}
