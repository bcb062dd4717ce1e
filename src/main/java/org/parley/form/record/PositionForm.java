package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.Stance;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.springframework.stereotype.Component;

/** What is asked about where a party stands on an issue. */
@Component
final class PositionForm extends RecordForm<Position> {

    PositionForm() {
        super(
                RecordKind.POSITION,
                Position.class,
                Set.of(RecordKind.ISSUE),
                Field.named("party", RecordKind.PARTY).needed(),
                Field.code("stance", Stance.class).needed(),
                Field.date("effective").needed(),
                Field.text("words").needed(),
                Field.named("statedBy", RecordKind.PERSON));
    }

    @Override
    Map<String, Object> values(Position it) {
        return Values.of()
                .with("party", it.party())
                .with("stance", it.stance())
                .with("effective", it.effective())
                .with("words", it.words())
                .with("statedBy", it.statedBy());
    }

    @Override
    void check(FieldValues values) {
        values.checkDated("effective");
    }

    @Override
    Position make(@Nullable Recorded under, FieldValues values) {
        Issue issue = (Issue) Objects.requireNonNull(under);
        return issue.takePosition(
                values.of("party", Party.class),
                values.of("effective", FuzzyDate.class),
                values.of("stance", Stance.class),
                values.text("words"),
                values.ifAny("statedBy", Person.class));
    }

    @Override
    Columns corrected(FieldValues values) {
        return new Columns()
                .number("party_id", values.of("party", Party.class))
                .date("effective", values.of("effective", FuzzyDate.class))
                .with("stance", values.of("stance", Stance.class).name())
                .with("words", values.text("words"))
                .number("stated_by_id", values.ifAny("statedBy", Person.class));
    }
}
