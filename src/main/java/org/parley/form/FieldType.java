package org.parley.form;

/** In what way a field is filled in. */
public enum FieldType {
    /** Text on one line. */
    LINE,
    /** Text with paragraphs. */
    TEXT,
    /** Several texts, one a line. */
    LINES,
    /** A day or window, as people write it. */
    DATE,
    /** A whole number. */
    NUMBER,
    COLOUR,
    /** One code of a list. */
    CODE,
    /** One code of a list, asked for only where the rest is not clear. */
    CODE_IF_ASKED,
    /** Several codes of a list. */
    CODES,
    /** One of what only this form offers, as a citation offers the fields of what is cited. */
    OFFERED,
    /** A record, chosen from a list. */
    CHOICE,
    /** A party, a person or a source, by its name or a part of it. */
    NAME,
    /** A person by name, or with a title beside it somebody new. */
    PERSON,
    /** A city or venue; those of other rounds are offered. */
    PLACE,
    /** Carried along and not shown, as the number of a known part. */
    HIDDEN
}
