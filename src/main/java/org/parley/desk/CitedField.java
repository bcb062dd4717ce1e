package org.parley.desk;

/** The fields of a round that a source in the form can be cited for alone, with the value that it gives. */
enum CitedField {
    NUMBER("number"),
    FIRST_DAY("firstDay"),
    LAST_DAY("lastDay"),
    CITY("city"),
    COUNTRY("country"),
    VENUE("venue"),
    SUMMARY("summary"),
    WHAT_NEXT("whatNext");

    private final String field;

    CitedField(String field) {
        this.field = field;
    }

    /** Its name in the record and in the history. */
    String field() {
        return field;
    }

    boolean isDate() {
        return this == FIRST_DAY || this == LAST_DAY;
    }
}
