package org.parley.desk;

import java.util.List;
import org.parley.web.PlainName;

/** A person as the desk knows people: by all spellings of the name, and by every title ever held. */
record KnownPerson(long id, String slug, String name, List<String> aliases, List<Title> titles) {

    boolean isNamed(String plainName) {
        return PlainName.of(name).equals(plainName)
                || aliases.stream().anyMatch(each -> PlainName.of(each).equals(plainName));
    }

    boolean hasTitle(String title) {
        String plain = PlainName.of(title);
        return titles.stream().anyMatch(each -> PlainName.of(each.title()).equals(plain));
    }

    boolean sharesLastNameWith(String plainName) {
        return lastWord(PlainName.of(name)).equals(lastWord(plainName));
    }

    /** Name, latest title and slug: enough to tell two of one name apart. */
    String inWords() {
        return titles.isEmpty() ? name + " (" + slug + ")" : name + ", " + latestTitle() + " (" + slug + ")";
    }

    /** Empty where none is known. */
    String latestTitle() {
        return titles.isEmpty() ? "" : titles.get(0).inWords();
    }

    private static String lastWord(String plainName) {
        return plainName.substring(plainName.lastIndexOf(' ') + 1);
    }

    /** A title and the party it was held for. */
    record Title(String title, String party) {

        String inWords() {
            return title + ", " + party;
        }
    }
}
