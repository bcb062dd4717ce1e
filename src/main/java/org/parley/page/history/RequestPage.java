package org.parley.page.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.RecordName;
import org.parley.history.plan.Obstacle;
import org.parley.history.plan.Obstacle.Reason;
import org.parley.history.plan.Plan;
import org.parley.page.history.Differences.FieldDifference;
import org.parley.record.Addresses;
import org.parley.web.Labels;
import org.parley.web.Moments;

/**
 * What an editor is asked before a request on the history is granted.
 *
 * @param act undo, version, removal or return: the words for it are in the message bundle
 * @param subject what it is about
 * @param action where the form goes
 * @param back where to go instead
 * @param overtaken whether something has changed since it was shown
 * @param duplicates what two records say that are to be merged; null if nothing is merged
 */
public record RequestPage(
        String act,
        String subject,
        String action,
        String back,
        List<Group> groups,
        List<ObstacleLine> obstacles,
        boolean overtaken,
        @Nullable Duplicates duplicates) {

    private static final int NAMED = 30;

    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    static List<ObstacleLine> obstacles(Plan plan, Labels labels) {
        return plan.obstacles().stream()
                .map(each -> ObstacleLine.of(each, labels))
                .toList();
    }

    static List<Group> groups(Plan plan) {
        Map<Plan.Outcome, List<Named>> byOutcome = new EnumMap<>(Plan.Outcome.class);
        plan.effects()
                .forEach(each -> byOutcome
                        .computeIfAbsent(each.outcome(), outcome -> new ArrayList<>())
                        .add(new Named(each.record().kind(), each.record().label())));
        return byOutcome.entrySet().stream()
                .map(each -> new Group(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream().limit(NAMED).toList()))
                .toList();
    }

    /** Records that share a fate; not all of many are named. */
    public record Group(Plan.Outcome outcome, int total, List<Named> records) {

        public int more() {
            return total - records.size();
        }
    }

    /**
     * Two records side by side.
     *
     * @param differences what only the one that goes says is marked as gone, what only the other says as new
     * @param together in how many delegations both sit: perhaps they are two people after all
     * @param otherWay the page on which the other would be kept
     */
    public record Duplicates(
            String kept, String gone, List<FieldDifference> differences, long together, String otherWay) {}

    public record Named(RecordKind kind, String label) {}

    /**
     * What stands in the way of a request, as a sentence.
     *
     * @param record the label of the record that it is about; null if it is about none
     * @param href the history of that record
     * @param changeSet the page of the change set that put it there; null if none is known
     */
    public record ObstacleLine(
            String text,
            @Nullable String record,
            @Nullable String href,
            @Nullable String changeSet) {

        static ObstacleLine of(Obstacle obstacle, Labels labels) {
            RecordName record = obstacle.record();
            Obstacle.Who who = obstacle.who();
            return new ObstacleLine(
                    text(obstacle, labels),
                    record == null ? null : record.label(),
                    record == null ? null : Addresses.history(record.number()),
                    who == null || who.changeSet() == null ? null : ChangeSetEntry.address(who.changeSet()));
        }

        private static String text(Obstacle obstacle, Labels labels) {
            String key = "history.obstacle." + obstacle.reason();
            if (obstacle.reason() == Reason.TAKEN) {
                return labels.messageOr(labels.message(key), key + "." + obstacle.field());
            }
            Obstacle.Who who = obstacle.who();
            RecordName other = obstacle.other();
            return labels.message(
                    key,
                    obstacle.field() == null ? "" : labels.fieldInSentence(obstacle.field()),
                    who == null ? labels.message("history.byHand") : who.actor(),
                    who == null ? "" : labels.message("history.on", Moments.dayAndTime(who.at())),
                    other == null ? "" : other.label());
        }
    }
}
