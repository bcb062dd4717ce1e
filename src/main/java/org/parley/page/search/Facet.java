package org.parley.page.search;

import java.util.Locale;

/** What results are counted and filtered by. */
enum Facet {
    NEGOTIATION("~n"),
    KIND("~k"),
    PARTY("~p"),
    TRACK("~t"),
    YEAR("~y");

    private final String mark;

    Facet(String mark) {
        this.mark = mark;
    }

    /** Its name in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word among the words of an entry that says it has this value. */
    String markOf(String key) {
        return "'" + mark + key + "'";
    }
}
