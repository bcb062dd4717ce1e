package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    @Test
    void the_saying_holds_where_the_list_shrank_and_the_hardest_remain() {
        assertThat(new Shrinkage(4, 2, List.of(5, 4), List.of(1, 2)).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void it_is_half_true_where_only_one_of_both_is_so() {
        assertThat(new Shrinkage(4, 2, List.of(1, 2), List.of(5, 4)).verdict()).isEqualTo(Verdict.HALF_TRUE);
        assertThat(new Shrinkage(4, 6, List.of(5, 4), List.of(1, 2)).verdict()).isEqualTo(Verdict.HALF_TRUE);
    }

    @Test
    void it_is_refuted_where_neither_is_so() {
        assertThat(new Shrinkage(2, 3, List.of(2, 2), List.of()).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(new Shrinkage(2, 2, List.of(3), List.of(3)).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void of_a_list_that_is_settled_whole_nothing_hard_remains() {
        assertThat(new Shrinkage(2, 0, List.of(), List.of(5, 1)).verdict()).isEqualTo(Verdict.HALF_TRUE);
    }

    @Test
    void harder_is_what_reads_as_harder_to_one_decimal() {
        Shrinkage almost = new Shrinkage(40, 20, difficulties(19, 3, 4), difficulties(20, 3, 3));

        assertThat(almost.meanRemaining()).isEqualTo(3.1);
        assertThat(new Shrinkage(40, 25, difficulties(24, 3, 4), difficulties(15, 3, 3)).areHardestLeft())
                .isFalse();
        assertThat(almost.areHardestLeft()).isTrue();
    }

    private static List<Integer> difficulties(int times, int each, int last) {
        var all = new java.util.ArrayList<>(java.util.Collections.nCopies(times, each));
        all.add(last);
        return all;
    }
}
