package org.parley.exchange;

import java.util.List;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.Position;
import org.parley.record.issue.PositionDescription;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChangeDescription;

/** Stores issues with their history of status and the positions on them. */
final class IssueIntake {

    private final Intake intake;

    IssueIntake(Intake intake) {
        this.intake = intake;
    }

    void take(List<IssueEntry> entries) {
        entries.forEach(this::issue);
    }

    private void issue(IssueEntry entry) {
        Issue issue = new Issue(intake.negotiation(), entry.slug(), described(entry));
        List<StatusChange> changes = entry.statusChanges().stream()
                .map(each -> issue.move(new StatusChangeDescription(
                        each.effective(), each.status(), intake.rounds.find(each.round()), each.rationale())))
                .toList();
        List<Position> positions = entry.positions().stream()
                .map(each -> issue.takePosition(new PositionDescription(
                        intake.parties.get(each.party()),
                        each.effective(),
                        each.stance(),
                        each.words(),
                        intake.people.find(each.statedBy()))))
                .toList();
        intake.issues.put(entry.slug(), intake.store(issue, entry.citations()));
        for (int i = 0; i < changes.size(); i++) {
            intake.keep(changes.get(i), entry.statusChanges().get(i).citations());
        }
        for (int i = 0; i < positions.size(); i++) {
            intake.keep(positions.get(i), entry.positions().get(i).citations());
        }
    }

    private IssueDescription described(IssueEntry entry) {
        return new IssueDescription(
                entry.title(),
                entry.category(),
                entry.difficulty(),
                entry.difficultyReason(),
                intake.groups.find(entry.group()));
    }
}
