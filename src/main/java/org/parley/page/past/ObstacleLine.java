package org.parley.page.past;

import org.jspecify.annotations.Nullable;
import org.parley.history.RecordName;
import org.parley.history.plan.Obstacle;
import org.parley.history.plan.Obstacle.Reason;
import org.parley.record.Addresses;
import org.parley.web.Labels;
import org.parley.web.Moments;

/**
 * What stands in the way of a request, as a sentence.
 *
 * @param record the label of the record that it is about; null if it is about none
 * @param href the history of that record
 * @param step the page of the change set that put it there; null if none is known
 */
public record ObstacleLine(
        String text,
        @Nullable String record,
        @Nullable String href,
        @Nullable String step) {

    static ObstacleLine of(Obstacle obstacle, Labels labels) {
        RecordName record = obstacle.record();
        Obstacle.Who who = obstacle.who();
        return new ObstacleLine(
                text(obstacle, labels),
                record == null ? null : record.label(),
                record == null ? null : Addresses.history(record.number()),
                who == null || who.step() == null ? null : ChangeSetEntry.address(who.step()));
    }

    private static String text(Obstacle obstacle, Labels labels) {
        String key = "archive.obstacle." + obstacle.reason();
        if (obstacle.reason() == Reason.TAKEN) {
            return labels.messageOr(labels.message(key), key + "." + obstacle.field());
        }
        Obstacle.Who who = obstacle.who();
        RecordName other = obstacle.other();
        return labels.message(
                key,
                obstacle.field() == null ? "" : labels.fieldInSentence(obstacle.field()),
                who == null ? labels.message("archive.byHand") : who.actor(),
                who == null ? "" : labels.message("archive.on", Moments.dayAndTime(who.at())),
                other == null ? "" : other.label());
    }
}
