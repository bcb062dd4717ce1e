package org.parley.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        return isReadAs(date.words(), date) ? date.words() : plain + " “" + date.words() + "”";
    }

    /** Whether the text names the first and the last day of something, rather than one day between two: "4-5 Feb 2026". */
    public boolean isSpanOfDays(String typed) {
        return reader.isSpanOfDays(typed);
    }

    private String plain(FuzzyDate date) {
        for (String words : inWords(date)) {
            FuzzyDate read = reader.read(words);
            if (read.edtf().equals(date.edtf()) && (read.words() == null || date.words() != null)) {
                return words;
            }
        }
        return date.edtf();
    }

    /** How people write it, if it is read like that. */
    private static List<String> inWords(FuzzyDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (date.isUncertain() || date.isApproximate()) {
            return List.of();
        }
        if (first == null || last == null) {
            return List.of(first == null ? "by " + date.endText() : "since " + date.startText());
        }
        return List.of(date.shape() == DateShape.WINDOW ? DateWords.span(first, last) : date.startText());
    }

    private boolean isReadAs(String words, FuzzyDate date) {
        try {
            return read(words).equals(date);
        } catch (InvalidDateException unreadable) {
            return false;
        }
    }
}
