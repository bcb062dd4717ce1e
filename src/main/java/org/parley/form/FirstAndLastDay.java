package org.parley.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;

/**
 * Two fields that stand side by side in a form, for the first and the last day of something. "4-5 Feb 2026" in one of them
 * names both days, and is no day between the two.
 */
record FirstAndLastDay(String first, String last) {

    private static final List<FirstAndLastDay> ALL = List.of(
            new FirstAndLastDay("firstDay", "lastDay"),
            new FirstAndLastDay("from", "to"),
            new FirstAndLastDay("inForceFrom", "inForceTo"));

    /** Whether the field has one for the last day beside it. */
    static boolean isFirst(String field) {
        return ALL.stream().anyMatch(each -> each.first.equals(field));
    }

    /**
     * Puts each of two days that stand in one field into its own.
     *
     * @param base what the part was filled from: a window that stands on record is written like two days, and stays one
     */
    static void read(FormShape shape, TypedPart part, TypedPart base, FieldValues values) {
        ALL.stream()
                .filter(each -> shape.find(each.first).isPresent()
                        && shape.find(each.last).isPresent()
                        && !each.isUntouched(part, base))
                .forEach(each -> each.readDays(part, values));
    }

    private boolean isUntouched(TypedPart part, TypedPart base) {
        return part.text(first).equals(base.text(first)) && part.text(last).equals(base.text(last));
    }

    private void readDays(TypedPart part, FieldValues values) {
        boolean hasTwoFirst = TypedDate.isSpanOfDays(part.text(first));
        if (!hasTwoFirst && !TypedDate.isSpanOfDays(part.text(last))) {
            return;
        }
        String spanned = hasTwoFirst ? first : last;
        FuzzyDate span = values.date(spanned);
        if (span == null) {
            return;
        }
        String words = TypedDate.quoted(part.text(spanned));
        FuzzyDate begun = day(span.earliest(), words);
        FuzzyDate ended = day(span.latest(), words);
        String other = hasTwoFirst ? last : first;
        FuzzyDate said = values.date(other);
        boolean agree = said == null || said.equals(hasTwoFirst ? ended : begun) || isSameSpan(said, span);
        if (!values.isRight(other)) {
            return;
        }
        if (!agree) {
            values.wrong(
                    spanned,
                    "twoDays",
                    part.text(spanned).strip(),
                    part.text(other).strip());
            return;
        }
        values.put(first, begun);
        values.put(last, ended);
    }

    private static boolean isSameSpan(FuzzyDate said, FuzzyDate span) {
        return said.edtf().equals(span.edtf());
    }

    private static FuzzyDate day(@Nullable LocalDate day, @Nullable String words) {
        FuzzyDate known = FuzzyDate.of(Objects.requireNonNull(day, "both days of a span are known"));
        return words == null ? known : FuzzyDate.parse(known.edtf(), words);
    }
}
