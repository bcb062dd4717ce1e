package org.parley.editing;

/** In what way a question is answered. */
enum Ask {
    LINE,
    TEXT,
    /** Several, one a line. */
    LINES,
    DATE,
    NUMBER,
    COLOUR,
    /** A field of the record that a citation is about. */
    FIELD,
    /** A code of a list. */
    CODE,
    /** A record of the negotiation, chosen from a list; its number. */
    CHOSEN,
    /** A party, a person or a source, by its name or a part of it. */
    NAMED
}
