package org.parley.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Citation;
import org.parley.web.Choice;
import org.parley.web.FieldReader;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fields of a record that a citation can be about: those its form asks for, and those that are cited already. */
@Component
class CitedFields {

    private static final Set<Ask> CITABLE = EnumSet.complementOf(EnumSet.of(Ask.COLOUR, Ask.FIELD));
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,]+");

    private final Map<RecordKind, Sheet<?>> sheets;
    private final RecordFinder records;
    private final JdbcClient database;
    private final FieldLabels labels;
    private final Naming naming;
    private final Labels words;

    CitedFields(
            List<Sheet<?>> sheets,
            RecordFinder records,
            JdbcClient database,
            FieldLabels labels,
            Naming naming,
            Labels words) {
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::kind, Function.identity()));
        this.records = records;
        this.database = database;
        this.labels = labels;
        this.naming = naming;
        this.words = words;
    }

    List<Choice> choices(Place<?> place) {
        RecordKind kind = cited(place).recordKind();
        return names(place).stream()
                .map(each -> new Choice(each, labels.of(kind, each)))
                .toList();
    }

    @Nullable
    String read(String path, String typed, Place<?> place, FieldReader reader) {
        if (typed.isBlank()) {
            return null;
        }
        if (!names(place).contains(typed)) {
            reader.wrong(path, "choice");
            return null;
        }
        return typed;
    }

    /**
     * Values that say the same are kept the same: dates as EDTF, numbers as digits, parties by
     * their slug, people by their name, codes as codes.
     * What a source says in other words ("157 each") stays as it is.
     */
    void readValue(Place<?> place, Answers answers, FieldReader reader, TypedDate dates) {
        String field = place.sheet().kind() == RecordKind.CITATION ? answers.textIfAny("field") : null;
        String value = field == null ? null : answers.textIfAny("value");
        if (field == null || value == null) {
            return;
        }
        Question question = questions(cited(place)).stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElseGet(() -> Question.line(field));
        Ask ask = question.ask();
        if (ask == Ask.CODE) {
            answers.put("value", code(Objects.requireNonNull(question.codes()), value));
        } else if (ask == Ask.NAMED) {
            answers.put("value", named(Objects.requireNonNull(question.kind()), value));
        } else if (ask == Ask.DATE) {
            FuzzyDate date = reader.date("fields[value]", value);
            answers.put("value", date == null ? value : date.edtf());
        } else if (ask == Ask.NUMBER && FIGURE.matcher(value).matches()) {
            Long number = reader.number("fields[value]", value, Long.MAX_VALUE);
            answers.put("value", number == null ? value : number.toString());
        }
    }

    private String code(Class<? extends Enum<?>> codes, String value) {
        return Stream.of(codes.getEnumConstants())
                .filter(each -> value.equalsIgnoreCase(each.name()) || value.equalsIgnoreCase(words.of(each)))
                .findFirst()
                .map(Enum::name)
                .orElse(value);
    }

    private String named(RecordKind kind, String value) {
        Found found = naming.find(kind, value);
        if (found.id() == null) {
            return value;
        }
        Named meant = found.candidates().get(0);
        return kind == RecordKind.PARTY ? meant.slug() : meant.name();
    }

    private List<String> names(Place<?> place) {
        Recorded cited = cited(place);
        List<String> names = new ArrayList<>(questions(cited).stream()
                .filter(each -> CITABLE.contains(each.ask()))
                .map(Question::name)
                .toList());
        database
                .sql("select distinct field from citation where record_id = ? and field is not null order by field")
                .param(cited.id())
                .query(String.class)
                .list()
                .stream()
                .filter(each -> !names.contains(each))
                .forEach(names::add);
        return names;
    }

    private List<Question> questions(Recorded record) {
        Sheet<?> sheet = sheets.get(record.recordKind());
        return sheet == null ? RoundQuestions.ALL : sheet.questions(false);
    }

    private Recorded cited(Place<?> place) {
        if (place.record() instanceof Citation citation) {
            return records.find(citation.recordId()).orElseThrow();
        }
        return Objects.requireNonNull(place.under());
    }
}
