package org.parley.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;
import org.parley.history.RecordKind;
import org.parley.web.Choice;
import org.parley.web.Labels;

/** What fields let choose from, and what is typed, in words for people to compare. Asks for each list once. */
final class FormWords {

    /** As many numbers as can have a word each. */
    private static final int FEW = 9;

    private final Labels labels;
    private final RecordChoices records;
    private final TypedDate dates;
    private final FormContext context;
    private final Map<RecordKind, List<Choice>> known = new EnumMap<>(RecordKind.class);

    FormWords(Labels labels, RecordChoices records, TypedDate dates, FormContext context) {
        this.labels = labels;
        this.records = records;
        this.dates = dates;
        this.context = context;
    }

    /** Asks for all that a form lets choose from, however many parts it has now. */
    void load(FormShape shape) {
        shape.fields().stream().filter(each -> each.type() == FieldType.CHOICE).forEach(this::choices);
        shape.lists().forEach(each -> load(each.shape()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Choice> choices(Field field) {
        return switch (field.type()) {
            case CODE, CODE_IF_ASKED, CODES -> labels.all((Class) Objects.requireNonNull(field.codes()));
            case CHOICE ->
                known.computeIfAbsent(
                        Objects.requireNonNull(field.kind()),
                        kind -> Stream.concat(
                                        records.of(kind, context.negotiation()).stream()
                                                .map(each -> new Choice(each.value(), each.label())),
                                        context.beingMade(kind).stream())
                                .toList());
            case OFFERED -> context.offered();
            case NUMBER -> numbers(field);
            default -> List.of();
        };
    }

    /** Few numbers with a meaning each are chosen by that. */
    private List<Choice> numbers(Field field) {
        return field.most() > FEW
                ? List.of()
                : LongStream.rangeClosed(0, field.most())
                        .mapToObj(each -> new Choice(Long.toString(each), label(field.name(), each)))
                        .filter(each -> !each.label().isEmpty())
                        .toList();
    }

    private String label(String name, long number) {
        return Objects.requireNonNullElse(labels.messageIfAny("form.number." + name + "." + number), "");
    }

    String inWords(Field field, String typed) {
        return switch (field.type()) {
            case CODE, CODE_IF_ASKED, CODES, CHOICE, NUMBER ->
                typed.lines().sorted().map(each -> label(field, each)).collect(Collectors.joining("\n"));
            case DATE -> date(typed);
            case HIDDEN -> "";
            default -> typed;
        };
    }

    private String label(Field field, String value) {
        return choices(field).stream()
                .filter(each -> each.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** As pages show it, with the words of its source. */
    private String date(String typed) {
        try {
            FuzzyDate date = typed.isBlank() ? null : dates.read(typed);
            String said = date == null ? null : date.words();
            return date == null ? "" : labels.of(date) + (said == null ? "" : " “" + said + "”");
        } catch (InvalidDateException unreadable) {
            return typed;
        }
    }

    /** Each part of a list on a line of its own. */
    List<String> inWords(PartList list, List<TypedPart> parts) {
        return parts.stream()
                .filter(each -> !list.isBlank(each))
                .map(each -> inWords(list, each))
                .toList();
    }

    private String inWords(PartList list, TypedPart part) {
        Stream<String> fields = list.shape().fields().stream()
                .filter(each -> !part.text(each.name()).equals(each.initial()))
                .map(each -> inWords(each, part.text(each.name())).replace("\n", "; "));
        Stream<String> lists =
                list.shape().lists().stream().map(each -> String.join("; ", inWords(each, part.parts(each.name()))));
        return joined(list.isCompact() ? ", " : " – ", Stream.concat(fields, lists));
    }

    private static String joined(String between, Stream<String> texts) {
        return texts.map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining(between));
    }

    /** Of long lists what differs, and how many parts are the same. */
    String without(List<String> same, List<String> parts) {
        List<String> shown = new ArrayList<>(
                parts.stream().filter(each -> !same.contains(each)).toList());
        if (!same.isEmpty()) {
            shown.add(labels.message("form.conflict.same", same.size()));
        }
        return String.join("\n", shown);
    }
}
