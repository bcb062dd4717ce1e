package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.record.issue.IssueStatus.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

class ChecklistComparisonTest {

    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 2, 6);
    private static final LocalDate NOW = LocalDate.of(2026, 2, 6);

    private final Negotiation talks = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About something", null, NegotiationStatus.ACTIVE, null));

    @Test
    void an_issue_exists_from_its_first_change_of_status() {
        Issue raisedLater = issue("later", 3, "2026-03-01", RAISED);

        assertThat(between(raisedLater).standings()).isEmpty();
    }

    @Test
    void an_issue_raised_and_agreed_in_between_counts_as_closed() {
        Issue quick = issue("quick", 1, "2025-06-01", RAISED, "2025-07-01", AGREED);

        assertThat(changeOf(quick)).isEqualTo(Change.CLOSED);
        assertThat(between(quick).weightThen().open()).isZero();
    }

    @Test
    void an_issue_that_was_closed_and_is_open_again_counts_as_opened() {
        assertThat(changeOf(issue("again", 4, "2024", AGREED, "2026-01", UNDER_DISCUSSION)))
                .isEqualTo(Change.OPENED);
    }

    @Test
    void open_issues_move_forward_move_back_or_stay() {
        assertThat(changeOf(issue("forward", 4, "2024", RAISED, "2026-01", NARROWED)))
                .isEqualTo(Change.FORWARD);
        assertThat(changeOf(issue("back", 4, "2024", NARROWED, "2026-01", DEADLOCKED)))
                .isEqualTo(Change.BACK);
        assertThat(changeOf(issue("same", 4, "2024", DEADLOCKED, "2026-01", DEFERRED)))
                .isEqualTo(Change.UNCHANGED);
        assertThat(changeOf(issue("off", 4, "2024", AGREED))).isEqualTo(Change.CLOSED_BEFORE);
    }

    @Test
    void a_change_counts_from_the_earliest_day_it_may_have_happened() {
        Issue sometimeInFebruary = issue("february", 2, "2025", RAISED, "2026-02", AGREED);

        assertThat(Standing.asOf(sometimeInFebruary, LocalDate.of(2026, 1, 31)))
                .map(StatusChange::status)
                .contains(RAISED);
        assertThat(Standing.asOf(sometimeInFebruary, LocalDate.of(2026, 2, 1)))
                .map(StatusChange::status)
                .contains(AGREED);
    }

    @Test
    void of_changes_that_begin_on_one_day_the_one_that_ends_later_holds_and_of_equal_days_the_later_entry() {
        Issue issue = issue("order", 2, "2026-02", NARROWED, "2026-02-01", RAISED);
        Issue sameDay = issue("same-day", 2, "2026-02-01", RAISED, "2026-02-01", DEADLOCKED);

        assertThat(Standing.asOf(issue, NOW)).map(StatusChange::status).contains(NARROWED);
        assertThat(Standing.asOf(sameDay, NOW)).map(StatusChange::status).contains(DEADLOCKED);
    }

    @Test
    void the_list_can_shrink_while_what_remains_is_harder() {
        ChecklistComparison comparison = between(
                issue("easy", 1, "2024", RAISED, "2025-06", AGREED),
                issue("easier", 2, "2024", RAISED, "2025-06", WITHDRAWN),
                issue("hard", 5, "2024", RAISED),
                issue("harder", 4, "2024", RAISED, "2025-10", DEADLOCKED));

        assertThat(comparison.weightThen().open()).isEqualTo(4);
        assertThat(comparison.weightNow().open()).isEqualTo(2);
        assertThat(comparison.weightThen().meanDifficulty()).isEqualTo(3.0);
        assertThat(comparison.weightNow().meanDifficulty()).isEqualTo(4.5);
        assertThat(comparison.weightNow().openAt(5)).isEqualTo(1);
    }

    @Test
    void a_list_with_nothing_open_weighs_nothing() {
        assertThat(between(issue("done", 5, "2024", AGREED)).weightNow().meanDifficulty())
                .isZero();
    }

    @Test
    void the_hardest_come_first_and_then_the_order_of_the_alphabet() {
        assertThat(between(issue("b", 3, "2024", RAISED), issue("a", 3, "2024", RAISED), issue("c", 5, "2024", RAISED))
                        .standings())
                .extracting(each -> each.issue().slug())
                .containsExactly("c", "a", "b");
    }

    @Test
    void the_earlier_day_cannot_come_after_the_later_one() {
        assertThatThrownBy(() -> ChecklistComparison.between(List.of(), NOW, A_YEAR_AGO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ChecklistComparison between(Issue... issues) {
        return ChecklistComparison.between(List.of(issues), A_YEAR_AGO, NOW);
    }

    private static Change changeOf(Issue issue) {
        return between(issue).standings().get(0).change();
    }

    /** @param changes a day in EDTF and a status, in turns */
    private Issue issue(String slug, int difficulty, Object... changes) {
        Issue issue = new Issue(talks, slug, new IssueDescription(slug, IssueCategory.TERRITORY, null));
        issue.judge(new DifficultyJudgementDescription(FuzzyDate.parse("2024"), difficulty, null, "Our estimate"));
        for (int i = 0; i < changes.length; i += 2) {
            issue.move(new StatusChangeDescription(
                    FuzzyDate.parse((String) changes[i]), (IssueStatus) changes[i + 1], null, "because"));
        }
        return issue;
    }
}
