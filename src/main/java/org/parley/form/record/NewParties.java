package org.parley.form.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.form.FieldValues;
import org.parley.form.FreeSlugs;
import org.parley.form.name.NameFinder;
import org.parley.form.name.NameMatch;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordKind;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.web.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes parties that a form names in passing, by name and kind. The short name is taken from the name, colour and pattern
 * are those that fewest have; all three can be mended later. Stores nothing.
 */
@Component
public class NewParties {

    static final int LONGEST = 12;

    private final NameFinder names;
    private final FreeMarks marks;
    private final FreeSlugs slugs;
    private final JdbcClient database;

    NewParties(NameFinder names, FreeMarks marks, FreeSlugs slugs, JdbcClient database) {
        this.names = names;
        this.marks = marks;
        this.slugs = slugs;
        this.database = database;
    }

    /**
     * Asks about each that may be known already.
     *
     * @param named parts of a form, each with the name and the kind of a new party
     */
    public Map<FieldValues, Party> make(Collection<FieldValues> named) {
        Map<FieldValues, Party> made = new LinkedHashMap<>();
        if (named.isEmpty()) {
            return made;
        }
        List<String> typed = named.stream().map(each -> each.text("name")).toList();
        Map<String, NameMatch> matches = names.find(RecordKind.PARTY, typed);
        Slugs addresses = slugs.of(RecordKind.PARTY, null);
        Supplier<FreeMarks.Mark> mark = marks.several();
        Set<String> taken = new HashSet<>(database.sql(
                        "select lower(short_name) from party union select lower(iso_code) from party where iso_code is not null")
                .query(String.class)
                .list());
        for (FieldValues each : named) {
            String name = each.text("name");
            askIfKnown(each, name, Objects.requireNonNull(matches.get(name)));
            FreeMarks.Mark own = mark.get();
            made.put(
                    each,
                    new Party(
                            addresses.free(name, "party"),
                            new PartyDescription(
                                    name,
                                    shortName(name, taken),
                                    each.of("kind", PartyKind.class),
                                    null,
                                    own.colour(),
                                    own.pattern())));
        }
        return made;
    }

    private static void askIfKnown(FieldValues part, String name, NameMatch match) {
        List<NamedRecord> alike = match.mayBeTheSame();
        if (!alike.isEmpty()) {
            part.ask(
                    "name",
                    "slip.party",
                    name,
                    alike.stream().map(NamedRecord::name).collect(Collectors.joining(", ")));
        }
    }

    /**
     * A name of one word, or the first letters of several, as in TPLF; where another has it, as much of the name as fits.
     *
     * @param taken in small letters; takes this one too
     */
    static String shortName(String name, Set<String> taken) {
        String[] words = name.strip().split("[\\s\\p{Z}\\u0085]+");
        String letters = List.of(words).stream()
                .filter(each -> Character.isUpperCase(each.codePointAt(0)))
                .map(each -> each.substring(0, each.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        boolean isOfSeveral = letters.codePointCount(0, letters.length()) > 1;
        String whole = cut(String.join("", words), LONGEST);
        String free = isOfSeveral ? cut(letters, LONGEST) : whole;
        if (taken.contains(free.toLowerCase(Locale.ROOT))) {
            free = whole;
        }
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = cut(whole, LONGEST - Integer.toString(i).length()) + i;
        }
        return free;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
