package org.parley.date;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What level 1 of EDTF writes in other ways than Parley keeps it: intervals that are windows, and digits left open with X. */
final class OtherEdtf {

    private static final Pattern INTERVAL = Pattern.compile("([\\dX?~%-]{0,11}|\\.\\.)/([\\dX?~%-]{0,11}|\\.\\.)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})XX");
    private static final Pattern OPEN_END = Pattern.compile("(\\d{4}(?:-\\d{2})?)(?:-XX){1,2}([?~%]?)");

    private OtherEdtf() {}

    /** The same as Parley keeps it, if the text is written like that; whether there is such a day is not looked at. */
    static Optional<String> asKept(String typed) {
        String text = typed.toUpperCase(Locale.ENGLISH);
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return Optional.of(interval(side(interval.group(1)), side(interval.group(2))));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return Optional.of("[" + decade.group(1) + "0.." + decade.group(1) + "9]");
        }
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            return Optional.of("[" + century.group(1) + "00.." + century.group(1) + "99]");
        }
        Matcher open = OPEN_END.matcher(text);
        return open.matches() ? Optional.of(open.group(1) + open.group(2)) : Optional.empty();
    }

    /** A window where both ends are named and sure; an interval where that would say less. */
    private static String interval(String from, String to) {
        boolean isWindow = isSureDay(from) && isSureDay(to);
        return isWindow ? "[" + from + ".." + to + "]" : from + "/" + to;
    }

    private static boolean isSureDay(String side) {
        return !side.isEmpty() && Character.isDigit(side.charAt(side.length() - 1));
    }

    /** One end of an interval, without the digits left open. */
    private static String side(String end) {
        Matcher open = OPEN_END.matcher(end);
        return open.matches() ? open.group(1) + open.group(2) : end;
    }
}
