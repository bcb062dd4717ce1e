package org.parley.desk;

/** A row that names a person: one who is known, or with a title one who is new. */
abstract class PersonRow {

    /** Name, other spelling or slug. */
    public String person = "";
    /** Of somebody new, or new to somebody known. */
    public String title = "";
    /** A {@link Meant}, asked for where a known name comes with an unknown title. */
    public String meant = "";

    abstract boolean isBlank();

    final boolean namesNobody() {
        return person.isBlank() && title.isBlank();
    }
}
