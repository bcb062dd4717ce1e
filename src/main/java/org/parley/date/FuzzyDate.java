package org.parley.date;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that never pretends: what the sources say, and the days that this allows.
 *
 * @param edtf the date in EDTF: {@code 2026-02-05}, {@code 2026-02}, {@code 2026}, a season {@code 2026-21} to
 *     {@code 2026-24}, each with {@code ?}, {@code ~} or {@code %} behind it where uncertain, approximate or both;
 *     {@code [2026-02-12..2026-02-19]} one day in a window; {@code [..2026-02-04]} and {@code [2026-02-04..]}; an interval
 *     {@code 1985~/1990?} with a doubt at one end, {@code 1985/} whose end is not known, {@code 1985/..} without an end
 * @param earliest the first day it allows; null when open to the past
 * @param latest the last day it allows; null when open to the future
 * @param words the words of the source, where they say more than the date
 */
@Embeddable
public record FuzzyDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String words) implements Comparable<FuzzyDate> {

    /** Figures, names of months, and what stands between them: 17-18 Feb 2026, 2026-02-17T09:00Z, 5 and 6 March. */
    private static final Pattern DAYS_IN_FIGURES = Pattern.compile(
            "(?i)(?:[\\d\\s.,:;/+~?()\\[\\]–—-]|T(?=\\d)|Z\\b|(?<=\\d)(?:st|nd|rd|th)\\b|\\b(?:and|to|of)\\b"
                    + "|\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b)+");

    private static final Comparator<FuzzyDate> BY_FIRST_THEN_LATEST = Comparator.comparing(FuzzyDate::countsFrom)
            .thenComparing(FuzzyDate::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** Exactly this day. */
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day.toString(), day, day, null);
    }

    /** One day between the two, both allowed; the same day twice is that day. */
    public static FuzzyDate between(LocalDate earliest, LocalDate latest, @Nullable String words) {
        String edtf = earliest.equals(latest) ? earliest.toString() : "[" + earliest + ".." + latest + "]";
        return parse(edtf, words);
    }

    /** This day or some day before it: what is known when something was seen to be so on that day. */
    public static FuzzyDate onOrBefore(LocalDate day) {
        return parse("[.." + day + "]", null);
    }

    /** @throws InvalidDateException when the text is not one of the forms above, or names a day that does not exist */
    public static FuzzyDate parse(String edtf) {
        return parse(edtf, null);
    }

    /** @throws InvalidDateException when the text is not one of the forms above, or names a day that does not exist */
    public static FuzzyDate parse(String edtf, @Nullable String words) {
        Edtf read = Edtf.read(edtf.strip());
        return new FuzzyDate(
                edtf.strip(), read.earliest(), read.latest(), words == null || words.isBlank() ? null : words.strip());
    }

    /** The words of its source where they say more than the days do, as "within a week or two" does; null where they are but days in figures. */
    public @Nullable String tellingWords() {
        return words == null || DAYS_IN_FIGURES.matcher(words).matches() ? null : words;
    }

    /** The same without the words of its source, for a page of another day than they were said of. */
    public FuzzyDate withoutWords() {
        return words == null ? this : parse(edtf);
    }

    /** What kind of date it is; the words for each kind are in the message bundle under {@code date.*}. */
    public DateShape shape() {
        return Edtf.read(edtf).shape();
    }

    public boolean isDay() {
        return earliest != null && earliest.equals(latest);
    }

    /** The day, where it is known to the day and nobody doubts it; null otherwise. */
    public @Nullable LocalDate exactDay() {
        return isDay() && !isDoubted() ? earliest : null;
    }

    /** Whether the whole of it is; an interval has its doubts at its ends. */
    public boolean isUncertain() {
        return !isInterval() && (edtf.endsWith("?") || edtf.endsWith("%"));
    }

    /** Whether the whole of it is; an interval has its doubts at its ends. */
    public boolean isApproximate() {
        return !isInterval() && (edtf.endsWith("~") || edtf.endsWith("%"));
    }

    /** Whether any part of it is uncertain or approximate. */
    public boolean isDoubted() {
        return edtf.chars().anyMatch(each -> each == '?' || each == '~' || each == '%');
    }

    /** How sure the source is of the beginning of an interval; of what is none, nothing is said here. */
    public Doubt startDoubt() {
        Edtf.Part start = isInterval() ? Edtf.read(edtf).start() : null;
        return start == null ? Doubt.NONE : start.doubt();
    }

    /** How sure the source is of the end of an interval; of what is none, nothing is said here. */
    public Doubt endDoubt() {
        Edtf.Part end = isInterval() ? Edtf.read(edtf).end() : null;
        return end == null ? Doubt.NONE : end.doubt();
    }

    /** Whether the end of it is approximate or uncertain: the same as the function is_end_doubted of the database. */
    public boolean isEndDoubted() {
        return isInterval() ? endDoubt() != Doubt.NONE : isDoubted();
    }

    private boolean isInterval() {
        return edtf.contains("/");
    }

    /**
     * The first day that it names, from which an entry counts: the earliest, and the latest where it is open to the
     * past. What was seen to be so on a day is not said to have been so ever before.
     */
    public LocalDate countsFrom() {
        return earliest != null ? earliest : Objects.requireNonNullElse(latest, LocalDate.MIN);
    }

    /** Whether an entry of this date counts as of a day: it names that day, or one before it. */
    public boolean mayBeBy(LocalDate day) {
        return !countsFrom().isAfter(day);
    }

    /** Whether an entry of this date counts as of a day, and may for all that is known be of a later one. */
    public boolean isPerhapsAfter(LocalDate day) {
        return mayBeBy(day) && !isCertainlyBy(day);
    }

    /** Whether the last day that it allows is before the first that the other allows. */
    public boolean isCertainlyBefore(FuzzyDate other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /** Whether all days that it allows lie within those that the other allows. */
    public boolean isWithin(FuzzyDate other) {
        return (other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest)))
                && (other.latest == null || (latest != null && !latest.isAfter(other.latest)));
    }

    /** Whether it has certainly happened by the end of that day. */
    public boolean isCertainlyBy(LocalDate day) {
        return latest != null && !latest.isAfter(day);
    }

    /** How many days before that day it was certainly over; 0 where it was not. */
    public long daysPast(LocalDate day) {
        return latest == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(latest, day));
    }

    /** The same with whether that is only about right, since its end is doubted. */
    public DaysPast timePast(LocalDate day) {
        return new DaysPast(daysPast(day), isEndDoubted());
    }

    /** Whether the first part that it names is a month or a day, rather than a season or a year. */
    public boolean namesMonth() {
        Edtf read = Edtf.read(edtf);
        Edtf.Part first = read.start() == null ? read.end() : read.start();
        return first != null && (first.shape() == DateShape.DAY || first.shape() == DateShape.MONTH);
    }

    /** Whether it is a window from one day to another. */
    boolean spansDays() {
        Edtf read = Edtf.read(edtf);
        return read.shape() == DateShape.WINDOW
                && read.start() != null
                && read.end() != null
                && read.start().shape() == DateShape.DAY
                && read.end().shape() == DateShape.DAY;
    }

    /** All of it in a few words, without its doubts: "5 Feb 2026", "autumn 2021", "1985 – 1990". */
    public String shortText() {
        return DateWords.span(this, this);
    }

    /** The first part in words, as exact as the source: "5 Feb 2026", "Feb 2026", "2026"; empty when open. */
    public String startText() {
        return Edtf.read(edtf).startText();
    }

    /** The same where the end is said behind it, without what they share: the 5 of "between 5 and 9 Mar 2026". */
    public String fromText() {
        return Edtf.read(edtf).fromText();
    }

    /** The end of a window in words; the same as the start where it is not a window. */
    public String endText() {
        return Edtf.read(edtf).endText();
    }

    @Override
    public int compareTo(FuzzyDate other) {
        return BY_FIRST_THEN_LATEST.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FuzzyDate date && edtf.equals(date.edtf) && Objects.equals(words, date.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edtf, words);
    }
}
