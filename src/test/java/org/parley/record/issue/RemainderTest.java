package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemainderTest {

    @Test
    void means_are_given_to_one_decimal() {
        Remainder almost = new Remainder(40, 20, weight(19, 3, 4), weight(20, 3, 3));

        assertThat(almost.remaining().roundedMean()).isEqualTo(3.1);
        assertThat(almost.settled().roundedMean()).isEqualTo(3.0);
    }

    @Test
    void of_nothing_the_mean_is_nothing() {
        assertThat(Weight.of(0, List.of()).roundedMean()).isZero();
    }

    @Test
    void what_nobody_judged_is_open_and_weighs_nothing() {
        Weight weight = Weight.of(3, Arrays.asList(5, null, 4));

        assertThat(weight.open()).isEqualTo(3);
        assertThat(weight.unjudged()).isEqualTo(1);
        assertThat(weight.roundedMean()).isEqualTo(4.5);
        assertThat(Weight.of(1, Arrays.asList((Integer) null)).isJudged()).isFalse();
    }

    private static Weight weight(int times, int each, int last) {
        List<Integer> all = new ArrayList<>(Collections.nCopies(times, each));
        all.add(last);
        return Weight.of(all.size(), all);
    }
}
