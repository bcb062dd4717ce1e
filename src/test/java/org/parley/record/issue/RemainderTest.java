package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemainderTest {

    @Test
    void means_are_given_to_one_decimal() {
        Remainder almost = new Remainder(40, 20, difficulties(19, 3, 4), difficulties(20, 3, 3));

        assertThat(almost.meanRemaining()).isEqualTo(3.1);
        assertThat(almost.meanSettled()).isEqualTo(3.0);
    }

    @Test
    void of_nothing_the_mean_is_nothing() {
        assertThat(new Remainder(2, 0, List.of(), List.of(5, 1)).meanRemaining())
                .isZero();
    }

    private static List<Integer> difficulties(int times, int each, int last) {
        List<Integer> all = new ArrayList<>(Collections.nCopies(times, each));
        all.add(last);
        return all;
    }
}
