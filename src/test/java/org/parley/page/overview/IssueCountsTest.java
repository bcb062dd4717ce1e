package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.issue.IssueStatus.AGREED;
import static org.parley.record.issue.IssueStatus.DEADLOCKED;
import static org.parley.record.issue.IssueStatus.NARROWED;
import static org.parley.record.issue.IssueStatus.WITHDRAWN;

import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueCountsTest {

    @Test
    void agreed_and_withdrawn_issues_are_closed() {
        IssueCounts counts = new IssueCounts(Map.of(AGREED, 2, WITHDRAWN, 1, NARROWED, 3, DEADLOCKED, 4));

        assertThat(counts.all()).isEqualTo(10);
        assertThat(counts.open()).isEqualTo(7);
    }

    @Test
    void the_bar_shows_their_shares_from_what_is_done_to_what_is_stuck() {
        IssueCounts counts = new IssueCounts(Map.of(DEADLOCKED, 1, AGREED, 2, NARROWED, 1));

        assertThat(counts.parts()).extracting(IssueCounts.Part::kind).containsExactly("done", "moving", "stuck");
        assertThat(counts.parts()).extracting(IssueCounts.Part::x).containsExactly("0.00", "50.00", "75.00");
        assertThat(counts.parts().get(0).width()).isEqualTo("49.60");
    }

    @Test
    void without_issues_there_is_no_bar() {
        assertThat(IssueCounts.none().parts()).isEmpty();
        assertThat(IssueCounts.none().open()).isZero();
    }
}
