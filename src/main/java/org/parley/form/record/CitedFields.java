package org.parley.form.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FieldValues;
import org.parley.form.FormContext;
import org.parley.form.FormReader;
import org.parley.form.FormShape;
import org.parley.form.name.NameFinder;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.RoundReport;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fields of a record that a citation can be about: those its form asks for, and those that are cited already. */
@Component
public class CitedFields {

    private static final Set<FieldType> NOT_CITED = EnumSet.of(FieldType.COLOUR, FieldType.OFFERED, FieldType.HIDDEN);
    private static final List<Field> ROUND = FormShape.fieldsOf(RoundReport.class)
            .filter(each -> !each.name().equals("aliases"))
            .toList();
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,]+");

    private final FormsByKind forms;
    private final JdbcClient database;
    private final Labels labels;
    private final FormReader reader;
    private final NameFinder names;

    CitedFields(FormsByKind forms, JdbcClient database, Labels labels, FormReader reader, NameFinder names) {
        this.forms = forms;
        this.database = database;
        this.labels = labels;
        this.reader = reader;
        this.names = names;
    }

    /** Where a form stands; in that of a citation, with the fields of what is cited. */
    FormContext context(FormTarget<?> target) {
        return target.form().kind() == RecordKind.CITATION
                ? context(target.negotiation(), cited(target))
                : FormContext.of(target.negotiation());
    }

    private static Recorded cited(FormTarget<?> target) {
        return Objects.requireNonNull(target.under());
    }

    private FormContext context(@Nullable Negotiation negotiation, Recorded cited) {
        List<String> fields =
                new ArrayList<>(fields(cited).stream().map(Field::name).toList());
        database
                .sql("select distinct field from citation where record_id = ? and field is not null order by field")
                .param(cited.id())
                .query(String.class)
                .list()
                .stream()
                .filter(each -> !fields.contains(each))
                .forEach(fields::add);
        return context(negotiation, cited.recordKind(), fields);
    }

    private FormContext context(@Nullable Negotiation negotiation, RecordKind kind, List<String> fields) {
        return new FormContext(
                negotiation,
                fields.stream()
                        .map(each -> new Choice(each, labels.question("form." + kind, each)))
                        .toList());
    }

    /** The context of the form of a round. */
    public FormContext contextOfRound(@Nullable Negotiation negotiation) {
        return context(
                negotiation, RecordKind.ROUND, ROUND.stream().map(Field::name).toList());
    }

    /**
     * Values that say the same are kept the same: dates as EDTF, numbers as digits, parties by their slug, people by their
     * name, codes as codes. What a source says in other words ("157 each") stays as it is.
     *
     * @param values with the field that is cited, and the value that a source gives for it
     */
    void readValue(FormTarget<?> target, FieldValues values) {
        readValue(fields(cited(target)), values);
    }

    /** The same for a round. */
    public void readValueOfRound(FieldValues values) {
        readValue(ROUND, values);
    }

    private void readValue(List<Field> fields, FieldValues values) {
        String name = values.textIfAny("field");
        String value = name == null ? null : values.textIfAny("value");
        Optional<Field> field =
                fields.stream().filter(each -> each.name().equals(name)).findFirst();
        if (value == null || field.isEmpty()) {
            return;
        }
        switch (field.get().type()) {
            case CODE ->
                values.put("value", code(Objects.requireNonNull(field.get().codes()), value));
            case NAME ->
                values.put("value", named(Objects.requireNonNull(field.get().kind()), value));
            case DATE -> reader.readDate("value", value, values);
            case NUMBER -> {
                if (FIGURE.matcher(value).matches()) {
                    reader.readNumber("value", value, values);
                }
            }
            default -> {
                // as it is
            }
        }
    }

    private String code(Class<? extends Enum<?>> codes, String value) {
        return Stream.of(codes.getEnumConstants())
                .filter(each -> value.equalsIgnoreCase(each.name()) || value.equalsIgnoreCase(labels.of(each)))
                .findFirst()
                .map(Enum::name)
                .orElse(value);
    }

    private String named(RecordKind kind, String value) {
        Optional<NamedRecord> meant = Objects.requireNonNull(
                        names.find(kind, List.of(value)).get(value))
                .meant();
        return meant.map(each -> kind == RecordKind.PARTY ? each.slug() : each.name())
                .orElse(value);
    }

    private List<Field> fields(Recorded cited) {
        return forms.find(cited.recordKind())
                .map(form -> form.described().stream()
                        .filter(each -> !NOT_CITED.contains(each.type()))
                        .toList())
                .orElse(ROUND);
    }
}
