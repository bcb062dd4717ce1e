package org.parley.form.round;

/** Who is meant by a name that is known, or much like one that is, with a title that is not known of that person. Ours. */
enum Meant {
    /** The known person, who holds this title too. */
    NEW_TITLE,
    /** Somebody else, who is new. */
    ANOTHER_PERSON
}
