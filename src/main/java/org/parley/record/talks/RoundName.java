package org.parley.record.talks;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * What a round is called in a sentence: by its number where it has one, otherwise by its title. As the argument of a message it
 * stands there in words.
 *
 * @param form the key of the words; {@code .unnumbered} is added where there is no number, and {@code .untitled} where the title
 *     says no more than the number
 */
public record RoundName(String form, @Nullable Integer number, String title, String track)
        implements MessageSourceResolvable {

    /** The title of a round that has none of its own. */
    public static String ofNumber(String number) {
        return "Round " + number;
    }

    @Override
    public String[] getCodes() {
        return new String[] {number == null ? form + ".unnumbered" : isOnlyItsNumber(number) ? form + ".untitled" : form
        };
    }

    private boolean isOnlyItsNumber(Integer said) {
        return title.strip().equalsIgnoreCase(ofNumber(said.toString()));
    }

    /** The number as text: no comma parts its figures. */
    @Override
    public Object[] getArguments() {
        return new Object[] {number == null ? "" : number.toString(), title, track};
    }
}
