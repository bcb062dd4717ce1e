package org.parley.page.history;

/** Which record is the same as this one, and why they are merged. */
class MergeForm extends RequestForm {

    private String q = "";
    private String other = "";

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q.replace("\u0000", "");
    }

    /** The number of the duplicate, as it was typed or chosen. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other.strip();
    }
}
