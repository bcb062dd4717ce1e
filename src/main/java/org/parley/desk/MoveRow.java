package org.parley.desk;

/** An issue that moved: one that is known by its slug, or a new one by its title. */
final class MoveRow {

    public String issue = "";
    public String title = "";
    public String category = "";
    public String difficulty = "";
    public String difficultyReason = "";

    public String status = "";
    public String effective = "";
    public String rationale = "";

    boolean isBlank() {
        return issue.isBlank() && status.isBlank() && effective.isBlank() && rationale.isBlank() && !describesNew();
    }

    public boolean describesNew() {
        return !(title.isBlank() && category.isBlank() && difficulty.isBlank() && difficultyReason.isBlank());
    }
}
