package org.parley.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateReader;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.form.RecordChoices.RecordChoice;
import org.parley.form.name.NameFinder;
import org.parley.form.name.NameMatch;
import org.parley.history.RecordField;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;

/** Reads what is typed into a form: in a number of statements that does not grow with what it names. */
@Component
public class FormReader {

    private final NameFinder names;
    private final RecordChoices choices;
    private final RecordFinder records;
    private final Labels labels;
    private final Clock clock;

    FormReader(NameFinder names, RecordChoices choices, RecordFinder records, Labels labels, Clock clock) {
        this.names = names;
        this.choices = choices;
        this.records = records;
        this.labels = labels;
        this.clock = clock;
    }

    public TypedDate dates() {
        return new TypedDate(new DateReader(LocalDate.now(clock)));
    }

    public FieldValues read(TypedForm form, FormContext context) {
        FieldValues values = new FieldValues(form.shape());
        Named named = new Named(form, context);
        new Walk(context, named).read(form.shape(), form.typed(), form.base(), values);
        return values;
    }

    /** Reads a value as a date, in place of what stands there. */
    public void readDate(String field, String typed, FieldValues values) {
        FuzzyDate date = (FuzzyDate) new FieldReader(dates()).read(Field.date(field), typed, values);
        values.put(field, date == null ? typed : date.edtf());
    }

    /** Reads a value as a number, in place of what stands there. */
    public void readNumber(String field, String typed, FieldValues values) {
        Long number = (Long) new FieldReader(dates()).read(Field.number(field).upTo(Long.MAX_VALUE), typed, values);
        values.put(field, number == null ? typed : number.toString());
    }

    /** All that a form names, looked up at once. */
    private final class Named {

        private final Map<RecordKind, Map<String, NameMatch>> matches = new EnumMap<>(RecordKind.class);
        private final Map<RecordKind, List<RecordChoice>> lists = new EnumMap<>(RecordKind.class);
        private final Map<Long, Recorded> found;

        Named(TypedForm form, FormContext context) {
            Map<RecordKind, Set<String>> typed = new EnumMap<>(RecordKind.class);
            Map<RecordKind, Set<String>> chosen = new EnumMap<>(RecordKind.class);
            walk(form.shape(), form.typed(), (field, text) -> {
                RecordKind kind = field.kind();
                if (kind != null && !text.isBlank()) {
                    (field.isName() ? typed : chosen)
                            .computeIfAbsent(kind, each -> new LinkedHashSet<>())
                            .add(field.isName() ? plain(text) : text.strip());
                }
            });
            typed.forEach((kind, each) -> matches.put(kind, names.find(kind, each)));
            chosen.keySet().forEach(kind -> lists.put(kind, choices.of(kind, context.negotiation())));
            Set<Long> numbers = new HashSet<>();
            matches.values()
                    .forEach(each ->
                            each.values().forEach(match -> match.meant().ifPresent(one -> numbers.add(one.id()))));
            chosen.forEach((kind, each) -> each.forEach(text -> {
                RecordChoice choice = choice(kind, text);
                if (choice != null) {
                    numbers.add(choice.id());
                }
            }));
            this.found = numbers.isEmpty() ? Map.of() : records.find(records.kindsOf(numbers));
        }

        @Nullable
        NameMatch match(RecordKind kind, String text) {
            Map<String, NameMatch> ofKind = matches.get(kind);
            return ofKind == null ? null : ofKind.get(plain(text));
        }

        @Nullable
        RecordChoice choice(RecordKind kind, String text) {
            return lists.getOrDefault(kind, List.of()).stream()
                    .filter(each -> each.isNamed(text.strip()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static void walk(FormShape shape, TypedPart part, BiConsumer<Field, String> each) {
        shape.fields().forEach(field -> each.accept(field, part.text(field.name())));
        shape.lists().forEach(list -> part.parts(list.name()).forEach(inner -> walk(list.shape(), inner, each)));
    }

    private static String plain(String name) {
        String line = name.replaceAll("\\s+", " ").strip();
        return line.length() > RecordField.LINE ? "" : line;
    }

    /** Reads one part after the other. */
    private final class Walk {

        private final FormContext context;
        private final Named named;
        private final FieldReader fields = new FieldReader(dates());

        Walk(FormContext context, Named named) {
            this.context = context;
            this.named = named;
        }

        void read(FormShape shape, TypedPart part, TypedPart base, FieldValues values) {
            for (Field each : shape.fields()) {
                String typed = part.text(each.name());
                Object value = fields.read(each, typed, values);
                values.put(each.name(), value instanceof String text ? meant(each, text, values) : value);
                if (each.isRequired() && typed.isBlank() && !each.missing().isEmpty()) {
                    values.wrong(each.name(), each.missing(), labels.question(shape.words(), each.name()));
                }
            }
            FirstAndLastDay.read(shape, part, base, values);
            for (PartList list : shape.lists()) {
                List<TypedPart> parts = part.parts(list.name());
                List<TypedPart> before = base.parts(list.name());
                for (int i = 0; i < parts.size(); i++) {
                    if (!list.isBlank(parts.get(i))) {
                        TypedPart began = i < before.size() ? before.get(i) : new TypedPart();
                        read(list.shape(), parts.get(i), began, values.addPart(list, i));
                    }
                }
            }
        }

        private @Nullable Object meant(Field field, String text, FieldValues values) {
            return switch (field.type()) {
                case CHOICE -> chosen(field, text, values);
                case NAME -> named(field, text, values);
                case PERSON -> named.match(RecordKind.PERSON, text);
                case OFFERED -> offered(field, text, values);
                default -> text;
            };
        }

        private @Nullable Recorded chosen(Field field, String text, FieldValues values) {
            RecordKind kind = Objects.requireNonNull(field.kind());
            if (context.beingMade(kind).stream().anyMatch(each -> each.value().equals(text))) {
                values.putBeingMade(field.name(), text);
                return null;
            }
            RecordChoice choice = named.choice(kind, text);
            if (choice == null) {
                values.wrong(field.name(), "choice");
            }
            return choice == null ? null : named.found.get(choice.id());
        }

        private @Nullable Recorded named(Field field, String text, FieldValues values) {
            RecordKind kind = Objects.requireNonNull(field.kind());
            NameMatch match = Objects.requireNonNull(named.match(kind, text));
            if (match.meant().isPresent()) {
                return named.found.get(match.meant().get().id());
            }
            String message = match.candidates().isEmpty() ? "unknown." : "unclear.";
            values.unclear(field.name(), message + kind.name(), text, match.candidates());
            return null;
        }

        private @Nullable String offered(Field field, String text, FieldValues values) {
            boolean listed =
                    context.offered().stream().anyMatch(each -> each.value().equals(text));
            if (!listed) {
                values.wrong(field.name(), "choice");
            }
            return listed ? text : null;
        }
    }
}
