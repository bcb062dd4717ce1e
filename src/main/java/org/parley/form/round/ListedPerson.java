package org.parley.form.round;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a list of people names him or her.
 *
 * @param title what stands behind the name; null where nothing does
 */
record ListedPerson(String name, @Nullable String title) {

    /** A dot, a dash or a number with which a line of a list begins. */
    private static final String BULLET = "^(?:[-–—•·*‣▪◦]+\\s+|\\(?\\d{1,3}[.)]\\s+)";

    private static final String AND = "^(?:and|&)\\s+";

    /** What ends an entry, and does not belong to it. A title may end with a dot of its own: "Lt. Gen." */
    private static final String END = "[\\s,;:]+$";

    /** The title begins behind the first comma, dash or colon, or in brackets. */
    private static final Pattern TITLED = Pattern.compile("([^,(:]+?)\\s*(?:,|:\\s|\\s[-–—]\\s)\\s*(.+)");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("([^,(:]+?)\\s*\\(([^)]*)\\)\\s*(?:(?:,\\s*and|,|and|&)\\s+(.+)|[.]?)");

    /** The people of a list, as sources and press releases write them: "Name, title; Name (title)", or one a line. */
    static List<ListedPerson> of(String list) {
        List<ListedPerson> people = new ArrayList<>();
        list.lines()
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip().replaceFirst(BULLET, ""))
                .flatMap(line -> List.of(line.split(";")).stream())
                .forEach(entry -> read(entry, people));
        return people;
    }

    private static void read(String entry, List<ListedPerson> people) {
        String said = entry.strip().replaceFirst(AND, "").replaceFirst(END, "");
        Matcher inBrackets = IN_BRACKETS.matcher(said);
        Matcher titled = TITLED.matcher(said);
        if (inBrackets.matches()) {
            add(inBrackets.group(1), inBrackets.group(2), people);
            if (inBrackets.group(3) != null) {
                read(inBrackets.group(3), people);
            }
        } else if (titled.matches()) {
            add(titled.group(1), titled.group(2), people);
        } else {
            // without titles nothing but a name stands on either side of the word
            List.of(said.split("\\s(?:and|&)\\s")).forEach(each -> add(each, "", people));
        }
    }

    private static void add(String name, String title, List<ListedPerson> people) {
        String plain = name.strip().replaceFirst(END, "");
        if (plain.codePoints().anyMatch(Character::isLetter)) {
            people.add(new ListedPerson(plain, title.isBlank() ? null : title.strip()));
        }
    }
}
