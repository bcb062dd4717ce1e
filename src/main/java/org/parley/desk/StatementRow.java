package org.parley.desk;

/** What a person or a party said about the round. */
final class StatementRow extends PersonRow {

    /** The number of a known statement; empty for a new one. */
    public String id = "";

    public String party = "";
    public String day = "";
    public String gist = "";
    public String tone = "";

    boolean isNew() {
        return id.isBlank();
    }

    @Override
    boolean isBlank() {
        return isNew() && namesNobody() && party.isBlank() && day.isBlank() && gist.isBlank() && tone.isBlank();
    }
}
