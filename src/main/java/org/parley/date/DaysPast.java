package org.parley.date;

import org.springframework.context.MessageSourceResolvable;

/**
 * How many days lie between two dates of which one may be doubted. As the argument of a message it stands there in words: "5
 * days", "about 5 days".
 *
 * @param isAbout whether a date from which they are counted is approximate or uncertain
 */
public record DaysPast(long days, boolean isAbout) implements MessageSourceResolvable {

    public static DaysPast exactly(long days) {
        return new DaysPast(days, false);
    }

    @Override
    public String[] getCodes() {
        return new String[] {isAbout ? "time.days.about" : "time.days"};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {days};
    }
}
