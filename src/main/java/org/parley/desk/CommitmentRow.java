package org.parley.desk;

/** What was promised in an agreement. */
final class CommitmentRow {

    /** The number of a known commitment; empty for a new one. */
    public String id = "";

    public String by = "";
    public String what = "";
    public String quantityIs = "EXACT";
    public String quantity = "";
    public String unit = "";
    public String due = "";
    public String implementation = "";

    boolean isNew() {
        return id.isBlank();
    }

    boolean isBlank() {
        return isNew() && what.isBlank() && quantity.isBlank() && unit.isBlank() && due.isBlank() && by.isBlank();
    }
}
