package org.parley.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroup;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about what a group took up in a round. */
@Component
final class GroupSessionSheet extends Sheet<GroupSession> {

    GroupSessionSheet() {
        super(RecordKind.GROUP_SESSION, GroupSession.class, Set.of(RecordKind.WORKING_GROUP));
    }

    @Override
    List<Question> questions(boolean isNew) {
        List<Question> questions = new ArrayList<>(List.of(Question.lines("topics"), Question.text("result")));
        if (isNew) {
            questions.add(0, Question.chosen("round", RecordKind.ROUND).needed());
        }
        return questions;
    }

    @Override
    Facts facts(GroupSession it) {
        return Facts.of(it.description());
    }

    @Override
    GroupSession make(@Nullable Recorded under, Answers answers) {
        WorkingGroup group = (WorkingGroup) Objects.requireNonNull(under);
        return new GroupSession(group, answers.of("round", Round.class), answers.as(GroupSessionDescription.class));
    }

    @Override
    void change(GroupSession it, Answers answers) {
        it.describe(answers.as(GroupSessionDescription.class));
    }
}
