package org.parley.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;
import org.parley.history.RecordField;

/** Reads what was typed into single fields, and notes what is wrong. */
final class FieldReader {

    private static final int LINES = 100;

    private final TypedDate dates;

    FieldReader(TypedDate dates) {
        this.dates = dates;
    }

    @Nullable
    Object read(Field field, String typed, FieldValues values) {
        String name = field.name();
        return switch (field.type()) {
            case LINE -> spelled(field, line(name, typed, values), values);
            case NAME, PERSON, PLACE, HIDDEN -> line(name, typed, values);
            case TEXT -> limited(name, typed.strip(), RecordField.TEXT, values);
            case LINES -> lines(name, typed, values);
            case DATE -> date(name, typed, values);
            case NUMBER -> number(name, typed, field.most(), values);
            case COLOUR -> colour(name, typed, values);
            case CODE, CODE_IF_ASKED -> code(field, typed, values);
            case CODES -> codes(field, typed, values);
            case CHOICE, OFFERED -> typed.isBlank() ? null : typed.strip();
        };
    }

    private @Nullable String line(String field, String typed, FieldValues values) {
        return limited(field, typed.replaceAll("\\s+", " ").strip(), RecordField.LINE, values);
    }

    /**
     * A code in letters of the other case is that code. The reason has the name that the description gives the field, whatever
     * this form calls it.
     */
    private static @Nullable String spelled(Field field, @Nullable String line, FieldValues values) {
        RecordField rule = field.takes().described();
        if (rule == null || rule.spelling() == null || line == null) {
            return line;
        }
        Optional<String> right = Stream.of(line, line.toLowerCase(Locale.ROOT), line.toUpperCase(Locale.ROOT))
                .filter(each -> each.matches(rule.spelling()))
                .findFirst();
        if (right.isEmpty()) {
            values.wrong(field.name(), rule.name());
        }
        return right.orElse(null);
    }

    private @Nullable String limited(String field, String text, int most, FieldValues values) {
        if (text.length() > most) {
            values.wrong(field, "tooLong", most, text.length());
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** One a line; the same line twice counts once. */
    private @Nullable List<String> lines(String field, String typed, FieldValues values) {
        List<String> lines = typed.lines()
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > LINES) {
            values.wrong(field, "tooMany", LINES, lines.size());
        }
        lines.stream()
                .filter(each -> each.length() > RecordField.LINE)
                .findFirst()
                .ifPresent(each -> values.wrong(field, "tooLong", RecordField.LINE, each.length()));
        return lines.isEmpty() ? null : lines;
    }

    /** A whole number from 0 up to a limit. */
    private @Nullable Long number(String field, String typed, long most, FieldValues values) {
        String digits = typed.strip().replaceAll("(?<=\\d)[ \\u00a0\\u202f,](?=\\d{3}(\\D|$))", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("0*\\d{1,15}") || Long.parseLong(digits) > most) {
            values.wrong(field, "number", most);
            return null;
        }
        return Long.valueOf(digits);
    }

    private @Nullable FuzzyDate date(String field, String typed, FieldValues values) {
        if (typed.isBlank()) {
            return null;
        }
        if (typed.length() > RecordField.LINE) {
            values.wrong(field, "tooLong", RecordField.LINE, typed.length());
            return null;
        }
        try {
            return dates.read(typed);
        } catch (InvalidDateException unreadable) {
            Problem why = Problem.unreadable(typed.strip(), unreadable);
            values.wrong(field, why.message(), why.arguments().toArray());
            return null;
        }
    }

    private static @Nullable String colour(String field, String typed, FieldValues values) {
        String colour = typed.strip().toLowerCase(Locale.ROOT);
        if (!colour.isEmpty() && !colour.matches("#[0-9a-f]{6}")) {
            values.wrong(field, "colour");
        }
        return colour.isEmpty() ? null : colour;
    }

    private static @Nullable Enum<?> code(Field field, String typed, FieldValues values) {
        if (typed.isBlank() || field.codes() == null) {
            return null;
        }
        Optional<? extends Enum<?>> code = Arrays.stream(field.codes().getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (code.isEmpty()) {
            values.wrong(field.name(), "choice");
        }
        return code.orElse(null);
    }

    private static @Nullable List<Enum<?>> codes(Field field, String typed, FieldValues values) {
        List<Enum<?>> codes = typed.lines()
                .filter(each -> !each.isBlank())
                .<Enum<?>>map(each -> code(field, each, values))
                .filter(each -> each != null)
                .toList();
        return codes.isEmpty() ? null : codes;
    }
}
