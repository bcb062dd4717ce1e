package org.parley.form.date;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateReader;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;
import org.parley.form.FieldView;
import org.parley.form.Problem;
import org.parley.web.Labels;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells a form, while a date is typed, how it is understood. */
@RestController
class DatesController {

    private static final int SHOWN = 60;

    private final Labels words;
    private final Clock clock;

    DatesController(Labels words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(FieldView.DATES)
    Understood read(@RequestParam(defaultValue = "") String text) {
        return read(text, false);
    }

    /** In a field beside which stands one for the last day. */
    @GetMapping(FieldView.FIRST_OF_DATES)
    Understood readFirst(@RequestParam(defaultValue = "") String text) {
        return read(text, TypedDate.isSpanOfDays(text));
    }

    private Understood read(String text, boolean isBothDays) {
        try {
            FuzzyDate date = new TypedDate(new DateReader(LocalDate.now(clock))).read(text);
            String said = words.of(date);
            return new Understood(
                    true,
                    said,
                    date.earliest(),
                    date.latest(),
                    date.edtf(),
                    isBothDays ? words.message("dates.both", date.shortText()) : sentence(text, date, said));
        } catch (InvalidDateException unreadable) {
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text.strip();
            Problem why = Problem.unreadable(shown, unreadable);
            String message = words.message(
                    "form.problem." + why.message(), why.arguments().toArray());
            return new Understood(false, null, null, null, null, message);
        }
    }

    private String sentence(String text, FuzzyDate date, String said) {
        return words.message("dates.read", said)
                + (TypedDate.isOfShortYears(text) ? words.message("dates.years") : ends(date));
    }

    /** The first and the last day it can have been, where that is more than one day and not said already. */
    private String ends(FuzzyDate date) {
        if (date.earliest() == null || date.latest() == null || date.isDay()) {
            return "";
        }
        boolean isSaid = date.edtf().contains(date.earliest().toString())
                && date.edtf().contains(date.latest().toString());
        return isSaid ? "" : words.message("dates.ends", DateWords.day(date.earliest()), DateWords.day(date.latest()));
    }

    /**
     * @param words the date in words; null where it is not understood, as all that follows
     * @param message for whoever types
     */
    record Understood(
            boolean ok,
            @Nullable String words,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String edtf,
            String message) {}
}
