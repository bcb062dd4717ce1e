package org.parley.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in one field of a form: as people write it, with the words of the source in quotes behind it where they say
 * more: {@code 12-19 Feb 2026 "within a week or two"}.
 */
public final class TypedDate {

    private static final Pattern WITH_WORDS = Pattern.compile("(.+?)\\s*[\"“”„«](.*?)[\"“”»]?");
    private final DateReader reader;

    public TypedDate(DateReader reader) {
        this.reader = reader;
    }

    /** @throws InvalidDateException with examples, when the text cannot be read */
    public FuzzyDate read(String typed) {
        if (typed.length() > DateReader.LONGEST) {
            throw new InvalidDateException(typed);
        }
        Matcher quoted = WITH_WORDS.matcher(typed.strip());
        if (!quoted.matches()) {
            return reader.read(typed);
        }
        FuzzyDate date = reader.read(quoted.group(1));
        return FuzzyDate.parse(date.edtf(), quoted.group(2));
    }

    /** The text that is read back as exactly this date. */
    public String text(FuzzyDate date) {
        String plain = plain(date);
        if (date.words() == null) {
            return plain;
        }
        return isSaidBy(date.words(), date) ? date.words() : plain + " “" + date.words() + "”";
    }

    /** Whether the text names the first and the last day of something, rather than one day between two: "4-5 Feb 2026". */
    public static boolean isSpanOfDays(String typed) {
        Matcher quoted = WITH_WORDS.matcher(typed.strip());
        return DateReader.isSpanOfDays(quoted.matches() ? quoted.group(1) : typed);
    }

    /** The words of the source that stand in quotes behind the date; null where none do. */
    public static @Nullable String quoted(String typed) {
        Matcher quoted = WITH_WORDS.matcher(typed.strip());
        return quoted.matches() ? quoted.group(2) : null;
    }

    /** Whether the text is a year with two figures behind it that are read as another year: "2014-15", "2023–24". */
    public static boolean isOfShortYears(String typed) {
        return ShortYears.isWritten(typed.strip());
    }

    private String plain(FuzzyDate date) {
        for (String words : inWords(date)) {
            if (isReadAs(words, date)) {
                return words;
            }
        }
        return date.edtf();
    }

    private boolean isReadAs(String plain, FuzzyDate date) {
        try {
            FuzzyDate read = reader.read(plain);
            return read.edtf().equals(date.edtf()) && (read.words() == null || date.words() != null);
        } catch (InvalidDateException unreadable) {
            return false;
        }
    }

    /** How people write it, if it is read like that. */
    private static List<String> inWords(FuzzyDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (date.shape() == DateShape.SEASON && date.isDoubted()) {
            return List.of(date.startText() + date.edtf().substring(date.edtf().length() - 1));
        }
        if (date.isDoubted()) {
            return List.of();
        }
        return switch (date.shape()) {
            case ON_OR_BEFORE -> List.of("by " + date.endText());
            case ON_OR_AFTER -> List.of("since " + date.startText());
            case WINDOW -> first == null || last == null ? List.of() : List.of(DateWords.span(first, last));
            case END_UNKNOWN, END_OPEN, START_UNKNOWN, START_OPEN -> List.of();
            default -> List.of(date.startText());
        };
    }

    private boolean isSaidBy(String words, FuzzyDate date) {
        try {
            return read(words).equals(date);
        } catch (InvalidDateException unreadable) {
            return false;
        }
    }
}
