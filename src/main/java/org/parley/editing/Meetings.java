package org.parley.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.history.Recorded;
import org.parley.web.Collision;
import org.parley.web.Moments;
import org.parley.web.ThreeWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says who saved a record meanwhile, and what both changed, in words. */
@Component
class Meetings {

    private static final String LAST = "select actor, at from revision where record_id = ? order by id desc limit 1";

    private final JdbcClient database;
    private final FieldLabels labels;
    private final ShownAnswers shown;

    Meetings(JdbcClient database, FieldLabels labels, ShownAnswers shown) {
        this.database = database;
        this.labels = labels;
        this.shown = shown;
    }

    <T extends Recorded> Meeting of(Place<T> place, RecordForm form, Map<String, String> theirs, ThreeWay merged) {
        List<Question> questions = AnswerReader.questions(place);
        List<Collision> collisions = questions.stream()
                .filter(each -> merged.collisions().contains(each.name()))
                .map(each -> new Collision(
                        each.name(),
                        labels.of(place.sheet().kind(), each.name()),
                        shown.of(each, form.base.getOrDefault(each.name(), ""), place.negotiation()),
                        shown.of(each, form.typed(each.name()), place.negotiation()),
                        shown.of(each, theirs.getOrDefault(each.name(), ""), place.negotiation())))
                .toList();
        List<String> taken = merged.takenOver().stream()
                .map(each -> labels.of(place.sheet().kind(), each))
                .toList();
        return database.sql(LAST)
                .param(Objects.requireNonNull(place.record()).id())
                .query((row, number) -> new Meeting(
                        row.getString(1), Moments.dayAndTime(row.getTimestamp(2).toInstant()), collisions, taken))
                .optional()
                .orElseGet(() -> new Meeting("", "", collisions, taken));
    }
}
