package org.parley.form.record;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroup;
import org.parley.record.talks.Round;
import org.springframework.stereotype.Component;

/** Asks what a group took up in a round. */
@Component
final class GroupSessionForm extends RecordForm<GroupSession, GroupSessionDescription> {

    GroupSessionForm() {
        super(GroupSession.class, GroupSessionDescription.class, RecordKind.WORKING_GROUP);
    }

    @Override
    Stream<Field> fieldsOfNew() {
        return Stream.of(Field.chosen("round", RecordKind.ROUND).needed());
    }

    @Override
    GroupSession make(@Nullable Recorded under, FieldValues values) {
        WorkingGroup group = (WorkingGroup) Objects.requireNonNull(under);
        return new GroupSession(group, values.of("round", Round.class), describe(values));
    }
}
