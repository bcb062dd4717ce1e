package org.parley.page.past;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordName;
import org.parley.history.plan.Obstacle;
import org.parley.history.plan.Obstacle.Reason;
import org.parley.web.Moments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what stands in the way of a wish, and what can be done about it. */
@Component
class ObstacleWords {

    private final MessageSource messages;

    ObstacleWords(MessageSource messages) {
        this.messages = messages;
    }

    List<ObstacleLine> lines(List<Obstacle> obstacles) {
        return obstacles.stream().map(this::line).toList();
    }

    private ObstacleLine line(Obstacle obstacle) {
        RecordName record = obstacle.record();
        Obstacle.Who who = obstacle.who();
        return new ObstacleLine(
                text(obstacle),
                record == null ? null : record.label(),
                record == null ? null : RecordAddresses.historyOf(record.number()),
                who == null || who.step() == null ? null : StepEntry.address(who.step()));
    }

    private String text(Obstacle obstacle) {
        Obstacle.Who who = obstacle.who();
        String by = who == null ? message("archive.byHand") : who.actor();
        String when = who == null ? "" : message("archive.on", Moments.dayAndTime(who.at()));
        RecordName other = obstacle.other();
        String key = "archive.obstacle." + obstacle.reason();
        if (obstacle.reason() == Reason.TAKEN) {
            String rule = key + "." + obstacle.field();
            String text = messages.getMessage(rule, null, null, Locale.ENGLISH);
            return text == null ? message(key) : text;
        }
        return message(key, field(obstacle.field()), by, when, other == null ? "" : other.label());
    }

    private String field(@Nullable String field) {
        return field == null ? "" : new FieldWords(messages, SlugNames.Known.none()).word(field);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
