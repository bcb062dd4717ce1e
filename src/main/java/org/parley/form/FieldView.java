package org.parley.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.history.RecordKind;
import org.parley.web.AddressText;
import org.parley.web.Choice;

/**
 * A field as it stands on the page.
 *
 * @param name of its control
 * @param choices what to choose from
 * @param meant who may be meant by what is typed
 * @param read how a date is understood, where that says more than what is typed
 * @param errors what is wrong with it
 */
public record FieldView(
        Field field,
        String name,
        String label,
        @Nullable String hint,
        List<Choice> choices,
        List<Choice> meant,
        String typed,
        @Nullable FuzzyDate read,
        List<String> errors,
        boolean hasFocus) {

    /** Where a date that is typed is told back. */
    public static final String DATES = "/edit/dates";

    /** The same for a field beside which stands one for the last day. */
    public static final String FIRST_OF_DATES = DATES + "/first";

    private static final List<FieldType> WIDE =
            List.of(FieldType.LINE, FieldType.TEXT, FieldType.LINES, FieldType.CODES);

    /** The id of its control. */
    public String id() {
        return idOf(name);
    }

    static String idOf(String name) {
        return name.replace("[", "").replace("]", "");
    }

    /** The name of the control that tells who is meant. */
    public String meantName() {
        return name.startsWith("fields[") ? name.replaceFirst("fields", "meant") : "meant[" + name + "]";
    }

    public String type() {
        return field.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** Where a date that is typed is told back: two days are both read where a field for the last day stands beside it. */
    public @Nullable String dateAddress() {
        if (field.type() != FieldType.DATE) {
            return null;
        }
        return FirstAndLastDay.isFirst(field.name()) ? FIRST_OF_DATES : DATES;
    }

    /** The first and the last day that are typed into this one field, as one span; null where they are not. */
    public @Nullable String bothDays() {
        LocalDate first = read == null ? null : read.earliest();
        LocalDate last = read == null ? null : read.latest();
        return first == null || last == null || !FirstAndLastDay.isFirst(field.name()) || !TypedDate.isSpanOfDays(typed)
                ? null
                : DateWords.span(first, last);
    }

    /** Whether it is a year with two figures behind it, which are read as another year. */
    public boolean isOfShortYears() {
        return read != null && TypedDate.isOfShortYears(typed);
    }

    /** Whether it takes text on several lines. */
    public boolean isLong() {
        return field.type() == FieldType.TEXT || field.type() == FieldType.LINES;
    }

    /** The type of its control in the page. */
    public String control() {
        return switch (field.type()) {
            case NUMBER -> "number";
            case COLOUR -> "color";
            default -> "text";
        };
    }

    /** Whether it takes a line of its own in the form of one record. */
    public boolean isWide() {
        return WIDE.contains(field.type());
    }

    /** What is found while it is typed: person, party, source or place; null where nothing is. */
    public @Nullable String found() {
        RecordKind kind = field.type() == FieldType.PERSON ? RecordKind.PERSON : field.kind();
        if (field.type() == FieldType.PLACE) {
            return "place";
        }
        return field.isName() && kind != null ? AddressText.word(kind) : null;
    }

    /** The ids of what describes it; null where nothing does. */
    public @Nullable String describedBy() {
        String described = (hint == null ? "" : id() + "-hint ")
                + (isWrong() ? id() + "-error " : "")
                + (field.type() == FieldType.DATE ? id() + "-read" : "");
        return described.isBlank() ? null : described.strip();
    }

    /** Whether nobody asks for it yet. */
    boolean isOnlyIfAsked() {
        return field.type() == FieldType.CODE_IF_ASKED && typed.isBlank() && !isWrong();
    }

    public boolean isChosen(Choice choice) {
        return typed.lines().anyMatch(choice.value()::equals);
    }
}
