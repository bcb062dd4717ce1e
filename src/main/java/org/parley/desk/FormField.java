package org.parley.desk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field of the form that two editors may both change, or a part of it with all its rows.
 *
 * @param text all of it, for a change to be seen
 * @param shown in words, row by row
 * @param take copies it from the second form into the first
 */
record FormField(
        String name,
        Function<RoundForm, String> text,
        Function<RoundForm, List<String>> shown,
        BiConsumer<RoundForm, RoundForm> take) {

    static FormField plain(String name, Function<RoundForm, String> text, BiConsumer<RoundForm, RoundForm> take) {
        return new FormField(name, text, form -> List.of(text.apply(form)), take);
    }
}
