package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.date.FuzzyDate;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.source.Knowledge;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

/** An issue with its history of status and the positions on it: what it refuses, and what its history keeps. */
class IssueTest {

    private static final FuzzyDate DAY = FuzzyDate.parse("2026-02-05");

    private final Negotiation talks = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null));
    private final WorkingGroup military =
            new WorkingGroup(talks, "military", new WorkingGroupDescription("Military", "Ceasefire", null, null));
    private final Issue issue = new Issue(talks, "crimea", described());

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void difficulty_is_from_one_to_five(int difficulty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DifficultyJudgementDescription(DAY, difficulty, null, "Both claim it."));
    }

    @Test
    void a_judgement_of_difficulty_stands_beside_those_before_it_and_holds_from_its_day() {
        DifficultyJudgement early = issue.judge(judged("2025-01", 3));
        assertThat(issue.judgement(Knowledge.of(LocalDate.of(2024, 12, 31)))).isNull();
        assertThat(issue.judgement()).isEqualTo(early);
        DifficultyJudgement late = issue.judge(judged("2026-02-05", 5));
        assertThat(issue.judgements()).containsExactly(early, late);
        assertThat(issue.judgement(Knowledge.of(LocalDate.of(2026, 2, 4)))).isEqualTo(early);
        assertThat(issue.judgement(Knowledge.of(LocalDate.of(2026, 2, 5)))).isEqualTo(late);
        assertThatThrownBy(() -> issue.judgements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static DifficultyJudgementDescription judged(String day, int difficulty) {
        return new DifficultyJudgementDescription(FuzzyDate.parse(day), difficulty, null, "Both claim it.");
    }

    @Test
    void a_description_replaces_the_one_before_it_and_nothing_else() {
        issue.move(new StatusChangeDescription(DAY, IssueStatus.RAISED, null, "Raised by Ukraine."));
        issue.describe(new IssueDescription("The peninsula", IssueCategory.TERRITORY, null));
        assertThat(issue.title()).isEqualTo("The peninsula");
        assertThat(issue.group()).isNull();
        assertThat(issue.slug()).isEqualTo("crimea");
        assertThat(issue.statusChanges()).hasSize(1);
    }

    @Test
    void a_change_of_status_needs_its_rationale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusChangeDescription(DAY, IssueStatus.NARROWED, null, " \t"));
    }

    @Test
    void what_was_recorded_of_it_is_only_added_to() {
        StatusChange raised =
                issue.move(new StatusChangeDescription(DAY, IssueStatus.RAISED, null, "Raised by Ukraine."));
        StatusChange narrowed =
                issue.move(new StatusChangeDescription(DAY, IssueStatus.NARROWED, null, "Maps were laid out."));
        assertThat(issue.statusChanges()).containsExactly(raised, narrowed);
        assertThatThrownBy(() -> issue.statusChanges().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> issue.positions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(narrowed.label()).isEqualTo("Status of Crimea: Narrowed");
    }

    @Test
    void its_history_keeps_what_is_said_of_it() {
        assertThat(issue.snapshot().fields().toString())
                .isEqualTo("{slug=crimea, title=Crimea, category=TERRITORY, group=military}");
    }

    @Test
    void a_position_names_whose_it_is() {
        Party china = new Party(
                "china", new PartyDescription("China", "CN", PartyKind.STATE, "CN", "#a00000", MarkPattern.DOTS));
        Position held =
                issue.takePosition(new PositionDescription(china, DAY, Stance.RESERVED, "Wants to hear more.", null));
        assertThat(issue.positions()).containsExactly(held);
        assertThat(held.label()).isEqualTo("China on Crimea: Reserved");
        assertThat(held.snapshot().fields().keySet())
                .containsExactlyElementsOf(List.of("issue", "party", "effective", "stance", "words"));
    }

    private IssueDescription described() {
        return new IssueDescription("Crimea", IssueCategory.TERRITORY, military);
    }
}
