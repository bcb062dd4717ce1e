package org.parley.form.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FieldValues;
import org.parley.form.SourceFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.springframework.stereotype.Component;

/** Asks what a source says of a record, or of one field of it. */
@Component
final class CitationForm extends RecordForm<Citation, CitationDescription> {

    private static final RecordKind[] CITED = EnumSet.complementOf(
                    EnumSet.of(RecordKind.CITATION, RecordKind.DISPUTE_RESOLUTION, RecordKind.ACCOUNT))
            .toArray(RecordKind[]::new);

    CitationForm() {
        super(Citation.class, CitationDescription.class, CITED);
    }

    /** Of a new one it is asked at the end, as in other forms, since it may be new too. */
    @Override
    List<Field> fields(boolean isNew) {
        return fields().filter(each -> !isNew || !each.name().equals(SourceFields.KNOWN))
                .toList();
    }

    @Override
    Stream<Field> fields() {
        return super.fields().map(each -> each.name().equals("field") ? each.as(FieldType.OFFERED) : each);
    }

    @Override
    boolean asksForSources(boolean isNew) {
        return isNew;
    }

    @Override
    void check(FieldValues values) {
        if (values.has("value")) {
            values.need("field", "value.field");
        }
    }

    @Override
    Citation make(@Nullable Recorded under, FieldValues values) {
        return new Citation(Objects.requireNonNull(under), describe(values));
    }
}
