package org.parley.date;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing a date, and what it means in EDTF. */
record WayOfWriting(Pattern pattern, Function<Matcher, String> meaning) {

    /**
     * Empty where the text is not written like that.
     *
     * @throws InvalidDateException where it is, but makes no sense
     */
    Optional<String> read(String text) {
        Matcher match = pattern.matcher(text);
        return match.matches() ? Optional.of(meaning.apply(match)) : Optional.empty();
    }
}
