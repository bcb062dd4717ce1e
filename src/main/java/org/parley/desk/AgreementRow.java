package org.parley.desk;

import java.util.ArrayList;
import java.util.List;

/** Something agreed in the round. */
final class AgreementRow {

    /** The number of a known agreement; empty for a new one. */
    public String id = "";

    public String title = "";
    public String type = "";
    public String agreedOn = "";
    public String form = "";
    public String status = "";
    public String stage = "";
    /** The parties to a new agreement, with commas between them. */
    public String between = "";

    public List<CommitmentRow> commitments = new ArrayList<>();

    boolean isNew() {
        return id.isBlank();
    }

    boolean isBlank() {
        return isNew()
                && title.isBlank()
                && type.isBlank()
                && agreedOn.isBlank()
                && between.isBlank()
                && commitments.stream().allMatch(CommitmentRow::isBlank);
    }
}
