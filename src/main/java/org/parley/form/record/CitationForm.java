package org.parley.form.record;

import org.parley.form.FieldType;
import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.Claim;
import org.parley.record.source.Source;
import org.springframework.stereotype.Component;

/** What is asked about what a source says of a record, or of one field of it. */
@Component
final class CitationForm extends RecordForm<Citation> {

    CitationForm() {
        super(
                RecordKind.CITATION,
                Citation.class,
                EnumSet.complementOf(
                        EnumSet.of(RecordKind.CITATION, RecordKind.DISPUTE_RESOLUTION, RecordKind.ACCOUNT)));
    }

    @Override
    List<Field> fields(boolean isNew) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("field", FieldType.OFFERED), Field.line("value"), Field.line("saidBy"), Field.text("note")));
        if (!isNew) {
            fields.add(0, Field.named("source", RecordKind.SOURCE).needed());
        }
        return fields;
    }

    @Override
    Map<String, Object> values(Citation it) {
        return Values.of()
                .with("source", it.source())
                .with("field", it.field())
                .with("value", it.assertedValue())
                .with("saidBy", it.saidBy())
                .with("note", it.note());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("value") && !values.has("field")) {
            values.wrong("field", "value.field");
        }
    }

    @Override
    Citation make(@Nullable Recorded under, FieldValues values) {
        return new Citation(values.of("source", Source.class), Objects.requireNonNull(under), claim(values));
    }

    @Override
    void change(Citation it, FieldValues values) {
        it.claim(values.of("source", Source.class), claim(values));
    }

    private static Claim claim(FieldValues values) {
        return new Claim(
                values.textIfAny("field"),
                values.textIfAny("value"),
                values.textIfAny("saidBy"),
                values.textIfAny("note"));
    }
}
