package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** What is asked about what a group took up in a round. */
@Component
final class GroupSessionForm extends RecordForm<GroupSession> {

    GroupSessionForm() {
        super(RecordKind.GROUP_SESSION, GroupSession.class, Set.of(RecordKind.WORKING_GROUP));
    }

    @Override
    List<Field> fields(boolean isNew) {
        List<Field> fields = new ArrayList<>(List.of(Field.lines("topics"), Field.text("result")));
        if (isNew) {
            fields.add(0, Field.chosen("round", RecordKind.ROUND).needed());
        }
        return fields;
    }

    @Override
    Map<String, Object> values(GroupSession it) {
        return Values.of().with("topics", it.topics()).with("result", it.result());
    }

    @Override
    GroupSession make(@Nullable Recorded under, FieldValues values) {
        WorkingGroup group = (WorkingGroup) Objects.requireNonNull(under);
        return new GroupSession(
                group, values.of("round", Round.class), values.lines("topics"), values.textIfAny("result"));
    }

    @Override
    void change(GroupSession it, FieldValues values) {
        it.minute(values.lines("topics"), values.textIfAny("result"));
    }
}
