package org.parley.desk;

/** Who is meant by a known name with a title that is not known of that person. */
enum Meant {
    NEW_TITLE,
    ANOTHER_PERSON
}
