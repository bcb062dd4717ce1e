package org.parley.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in one field of a form: as people write it, with the words of the source in quotes behind it where they say
 * more: {@code 12-19 Feb 2026 "within a week or two"}.
 */
public final class TypedDate {

    private static final Pattern WITH_WORDS = Pattern.compile("(.+?)\\s*[\"“”„«](.*?)[\"“”»]?");
    private static final Pattern DAYS =
            Pattern.compile("\\d{1,2}( [A-Za-z]{3,9}\\.?)?( \\d{4})? ?(-|–|to) ?\\d{1,2} [A-Za-z]{3,9}\\.? \\d{4}"
                    + "|[A-Za-z]{3,9}\\.? \\d{1,2} ?[-–] ?\\d{1,2},? \\d{4}"
                    + "|\\d{4}-\\d{2}-\\d{2}(/| to )\\d{4}-\\d{2}-\\d{2}");

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
        return isReadAs(date.words(), date) ? date.words() : plain + " “" + date.words() + "”";
    }

    /** Whether the text names the first and the last day of something, rather than one day between two: "4-5 Feb 2026". */
    public static boolean isSpanOfDays(String typed) {
        return DAYS.matcher(typed.strip()).matches();
    }

    private String plain(FuzzyDate date) {
        if (date.shape() == DateShape.DAY
                && date.earliest() != null
                && date.edtf().length() == 10) {
            return DateWords.day(date.earliest());
        }
        return date.edtf();
    }

    private boolean isReadAs(String words, FuzzyDate date) {
        try {
            return read(words).equals(date);
        } catch (InvalidDateException unreadable) {
            return false;
        }
    }
}
