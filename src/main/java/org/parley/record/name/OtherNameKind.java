package org.parley.record.name;

/** In what way a name differs from the one a record goes by. The list is ours. */
public enum OtherNameKind {
    /** What it was called before it was renamed. */
    FORMER,
    /** What it is called too: a short form, a pen name, what others call it. */
    ALIAS,
    /** The same name in the letters of another language. */
    TRANSLITERATION,
    /** The name as it is written where it comes from. */
    ORIGINAL_SCRIPT
}
