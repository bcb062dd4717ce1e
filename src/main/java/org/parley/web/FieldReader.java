package org.parley.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;

/**
 * Reads what was typed into the fields of a form or of a row of it, and notes what is wrong. What is required and wrong
 * is read as something that could stand there, so that reading goes on and finds all that is wrong.
 */
public final class FieldReader {

    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private static final int LINES = 100;

    private final String prefix;
    private final List<Problem> problems;
    private final TypedDate dates;

    private FieldReader(String prefix, List<Problem> problems, TypedDate dates) {
        this.prefix = prefix;
        this.problems = problems;
        this.dates = dates;
    }

    public static FieldReader of(TypedDate dates) {
        return new FieldReader("", new ArrayList<>(), dates);
    }

    /** The fields of a row: {@code at("delegations", 0).at("members", 1)}. */
    public FieldReader at(String list, int index) {
        return new FieldReader(prefix + list + "[" + index + "].", problems, dates);
    }

    public void wrong(String field, String message, Object... arguments) {
        problems.add(Problem.of(prefix + field, message, arguments));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Nullable
    public String line(String field, String typed) {
        return limited(field, typed.replaceAll("\\s+", " "), LINE);
    }

    public String requiredLine(String field, String typed, String missing) {
        return required(field, line(field, typed), missing);
    }

    @Nullable
    public String text(String field, String typed) {
        return limited(field, typed, TEXT);
    }

    public String requiredText(String field, String typed, String missing) {
        return required(field, text(field, typed), missing);
    }

    /** One a line; the same line twice counts once. */
    public List<String> lines(String field, String typed) {
        List<String> lines = typed.lines()
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > LINES) {
            wrong(field, "tooMany", LINES, lines.size());
        } else {
            lines.stream()
                    .filter(each -> each.length() > LINE)
                    .findFirst()
                    .ifPresent(each -> wrong(field, "tooLong", LINE, each.length()));
        }
        return lines;
    }

    /** A whole number from 0 up to a limit. */
    @Nullable
    public Long number(String field, String typed, long most) {
        String digits = typed.strip().replaceAll("(?<=\\d)[ \\u00a0\\u202f,](?=\\d{3}(\\D|$))", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("0*\\d{1,15}") || Long.parseLong(digits) > most) {
            wrong(field, "number", most);
            return null;
        }
        return Long.valueOf(digits);
    }

    @Nullable
    public FuzzyDate date(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (typed.length() > LINE) {
            wrong(field, "tooLong", LINE, typed.length());
            return null;
        }
        try {
            return dates.read(typed);
        } catch (InvalidDateException unreadable) {
            Problem why = Problem.unreadable(typed.strip(), unreadable);
            wrong(field, why.message(), why.arguments().toArray());
            return null;
        }
    }

    /** Whether a date names the first and the last day of something that lasted. */
    public boolean isSpanOfDays(String typed) {
        return dates.isSpanOfDays(typed);
    }

    public <E extends Enum<E>> @Nullable E code(String field, String typed, Class<E> codes) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<E> code = Arrays.stream(codes.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (code.isEmpty()) {
            wrong(field, "choice");
        }
        return code.orElse(null);
    }

    public <E extends Enum<E>> E requiredCode(String field, String typed, Class<E> codes, String missing) {
        E code = code(field, typed, codes);
        if (code == null && typed.isBlank()) {
            wrong(field, missing);
        }
        return code == null ? codes.getEnumConstants()[0] : code;
    }

    private String required(String field, @Nullable String read, String missing) {
        if (read == null && problems.stream().noneMatch(each -> each.field().equals(prefix + field))) {
            wrong(field, missing);
        }
        return read == null ? "" : read;
    }

    private @Nullable String limited(String field, String typed, int most) {
        String stripped = typed.strip();
        if (stripped.length() > most) {
            wrong(field, "tooLong", most, stripped.length());
            return null;
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
