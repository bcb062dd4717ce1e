package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IssueStatusTest {

    @Test
    void only_what_is_agreed_or_withdrawn_is_off_the_list() {
        assertThat(Arrays.stream(IssueStatus.values()).filter(IssueStatus::isClosed))
                .containsExactly(IssueStatus.AGREED, IssueStatus.WITHDRAWN);
    }

    @Test
    void narrowing_is_a_step_forward_and_deadlock_a_step_back() {
        assertThat(IssueStatus.NARROWED.since(IssueStatus.UNDER_DISCUSSION)).isEqualTo(Movement.FORWARD);
        assertThat(IssueStatus.DEADLOCKED.since(IssueStatus.RAISED)).isEqualTo(Movement.BACK);
        assertThat(IssueStatus.UNDER_DISCUSSION.since(IssueStatus.DEADLOCKED)).isEqualTo(Movement.FORWARD);
        assertThat(IssueStatus.DEFERRED.since(IssueStatus.DEADLOCKED)).isEqualTo(Movement.NONE);
    }
}
