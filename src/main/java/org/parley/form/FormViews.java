package org.parley.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.UnderstoodDates;
import org.parley.history.RecordField;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;

/** Puts forms as a page shows them. */
@Component
public class FormViews {

    private final RecordChoices choices;
    private final Labels labels;
    private final FormReader reader;

    FormViews(RecordChoices choices, Labels labels, FormReader reader) {
        this.choices = choices;
        this.labels = labels;
        this.reader = reader;
    }

    /**
     * The form as it is first shown, or as it was kept.
     *
     * @param focus the path of the field or list that typing goes on with; empty where the page begins
     */
    public FormView of(TypedForm form, FormContext context, String focus) {
        return new Drawing(form, context, focus, List.of()).view(List.of(), null);
    }

    /**
     * The form with what was read into it.
     *
     * @param understood how what stands in some fields is understood, by path
     * @param problems what is not clear in it
     */
    public FormView of(
            TypedForm form, FormContext context, String focus, Map<String, String> understood, List<Problem> problems) {
        Drawing drawing = new Drawing(form, context, focus, problems);
        drawing.understood = understood;
        return drawing.view(List.of(), null);
    }

    /** The form as it was sent, with what came of it. */
    public FormView of(SaveResult.NotSaved result, FormContext context) {
        if (result instanceof SaveResult.Refused refused) {
            return new Drawing(result.form(), context, "", refused.problems()).view(List.of(), null);
        }
        if (result instanceof SaveResult.Asked asked) {
            Drawing questions = new Drawing(result.form(), context, "", asked.questions());
            questions.intended = asked.mark();
            return questions.view(List.of(), null);
        }
        Drawing drawing = new Drawing(result.form(), context, "", List.of());
        if (result instanceof SaveResult.Alike alike) {
            return drawing.view(
                    alike.known().stream()
                            .map(each -> new Choice(Addresses.history(each.id()), each.inFull()))
                            .toList(),
                    null);
        }
        return drawing.view(List.of(), ((SaveResult.Conflicting) result).conflict());
    }

    /**
     * What is typed as plain text, to be read and copied without the form: each field on a line of its own, with its name; parts of
     * lists under a heading.
     *
     * @param negotiation whose records the form lets choose from; null where it is not known
     */
    public String text(TypedForm form, @Nullable Negotiation negotiation) {
        FormWords inWords = new FormWords(labels, choices, reader.dates(), FormContext.of(negotiation));
        List<String> lines = new ArrayList<>(lines(form.shape(), form.typed(), inWords));
        for (PartList list : form.shape().lists()) {
            int number = 0;
            for (TypedPart part : form.typed().parts(list.name())) {
                number++;
                if (!list.isBlank(part)) {
                    lines.add("");
                    lines.add(labels.message(list.shape().words(), number));
                    lines.addAll(lines(list.shape(), part, inWords));
                    list.shape().lists().forEach(each -> lines.addAll(inWords.inWords(each, part.parts(each.name()))));
                }
            }
        }
        return String.join("\n", lines).strip();
    }

    private List<String> lines(FormShape shape, TypedPart part, FormWords inWords) {
        return shape.fields().stream()
                .filter(each -> each.type() != FieldType.HIDDEN
                        && !part.text(each.name()).isBlank())
                .map(each -> labels.question(shape.words(), each.name()) + ": "
                        // a date stands as it would be typed again
                        + (each.type() == FieldType.DATE
                                ? part.text(each.name())
                                : inWords.inWords(each, part.text(each.name()))))
                .toList();
    }

    private final class Drawing {

        private final TypedForm form;
        private final FormWords lists;
        private final UnderstoodDates dates;
        private final String focus;
        private final List<Problem> problems;
        private @Nullable String intended;
        private Map<String, String> understood = Map.of();
        private final Map<String, List<Choice>> bySection = new LinkedHashMap<>();

        Drawing(TypedForm form, FormContext context, String focus, List<Problem> problems) {
            this.form = form;
            this.lists = new FormWords(labels, choices, reader.dates(), context);
            this.dates = new UnderstoodDates(reader.dates());
            this.focus = focus;
            this.problems = problems;
        }

        FormView view(List<Choice> alike, @Nullable EditConflict conflict) {
            lists.load(form.shape());
            problems.stream()
                    .filter(each -> each.field().isEmpty())
                    .forEach(each -> note("", "", each.inWords(labels)));
            problems.stream()
                    .filter(each -> form.shape().list(each.field()).isPresent())
                    .forEach(each -> note(each.field(), each.field(), each.inWords(labels)));
            PartView root = part(form.shape(), form.typed(), "", 1);
            List<String> order = form.shape().order();
            List<Choice> inOrder = bySection.entrySet().stream()
                    .sorted(Comparator.comparingInt(each -> order.indexOf(each.getKey())))
                    .flatMap(each -> each.getValue().stream())
                    .toList();
            return new FormView(form, root, inOrder, alike, intended, conflict);
        }

        private void note(String path, String id, String problem) {
            bySection
                    .computeIfAbsent(path.split("\\[", 2)[0], section -> new ArrayList<>())
                    .add(new Choice(id, problem));
        }

        private PartView part(FormShape shape, TypedPart part, String path, int number) {
            List<FieldView> fields = shape.fields().stream()
                    .map(each -> field(shape, each, part.text(each.name()), path))
                    .toList();
            List<PartListView> inner = shape.lists().stream()
                    .map(each -> list(each, part.parts(each.name()), path + each.name()))
                    .toList();
            return new PartView(path.isEmpty() ? "" : path.substring(0, path.length() - 1), number, fields, inner);
        }

        private PartListView list(PartList list, List<TypedPart> parts, String path) {
            List<PartView> views = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                views.add(part(list.shape(), parts.get(i), path + "[" + i + "].", i + 1));
            }
            boolean isOpen = parts.stream().anyMatch(each -> !list.isBlank(each))
                    || focus.startsWith(path)
                    || problems.stream().anyMatch(each -> each.field().startsWith(path + "["));
            return new PartListView(list, path, views, focus.equals(path), isOpen);
        }

        private FieldView field(FormShape shape, Field field, String typed, String part) {
            String path = part + field.name();
            String name = form.nameOf(path);
            List<Problem> wrong =
                    problems.stream().filter(each -> each.field().equals(path)).toList();
            List<String> errors =
                    wrong.stream().map(each -> each.inWords(labels)).toList();
            errors.forEach(each -> note(path, FieldView.idOf(name), each));
            return new FieldView(
                    field,
                    name,
                    labels.question(shape.words(), field.name()),
                    understood.getOrDefault(path, hint(shape, field)),
                    choices(shape, field),
                    wrong.stream()
                            .flatMap(each -> each.meant().stream())
                            .map(each -> new Choice(each.inFull(), each.inFull()))
                            .toList(),
                    typed,
                    field.type() == FieldType.DATE ? dates.of(typed) : null,
                    errors,
                    focus.equals(path));
        }

        /** The form of one record, which asks little, tells how a field is filled in, whatever name the form gives it. */
        private @Nullable String hint(FormShape shape, Field field) {
            RecordField described = field.takes().described();
            String hint = labels.hint(shape.words(), field.name());
            if (hint == null && described != null) {
                hint = labels.hint(shape.words(), described.name());
            }
            String kind = "form.hint." + (field.kind() == RecordKind.SOURCE ? field.kind() : field.type());
            return hint == null && form.isOfOneRecord() ? labels.messageIfAny(kind) : hint;
        }

        /** Begins with one to leave the field open, unless a new part begins with another. */
        private List<Choice> choices(FormShape shape, Field field) {
            List<Choice> offered = new ArrayList<>(lists.choices(field));
            if (!offered.isEmpty() && field.initial().isEmpty() && field.type() != FieldType.CODES
                    || field.type() == FieldType.CHOICE) {
                String blank = labels.messageIfAny(shape.words() + "." + field.name() + ".blank");
                String otherwise = labels.message(field.isRequired() ? "form.choose" : "form.open");
                offered.add(0, new Choice("", blank == null ? otherwise : blank));
            }
            return offered;
        }
    }
}
