package org.parley.exchange;

import java.util.List;
import org.parley.record.event.Milestone;
import org.parley.record.event.MilestoneDescription;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementDescription;

/** Stores statements and milestones. */
final class EventIntake {

    private final Intake intake;

    EventIntake(Intake intake) {
        this.intake = intake;
    }

    void take(List<StatementEntry> statements, List<MilestoneEntry> milestones) {
        statements.forEach(each -> intake.store(new Statement(intake.negotiation(), said(each)), each.citations()));
        milestones.forEach(each -> intake.store(milestone(each), each.citations()));
    }

    private StatementDescription said(StatementEntry entry) {
        return new StatementDescription(
                intake.people.find(entry.person()),
                intake.parties.find(entry.party()),
                entry.day(),
                entry.gist(),
                entry.tone(),
                intake.rounds.find(entry.round()),
                intake.issues.find(entry.issue()),
                intake.agreements.find(entry.agreement()));
    }

    private Milestone milestone(MilestoneEntry entry) {
        return new Milestone(
                intake.negotiation(),
                new MilestoneDescription(
                        intake.tracks.find(entry.track()), entry.day(), entry.title(), entry.description()));
    }
}
