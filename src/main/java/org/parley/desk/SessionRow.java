package org.parley.desk;

/** What a working group took up: one that is known by its slug, or a new one by its name and subject. */
final class SessionRow {

    public String group = "";
    public String name = "";
    public String subject = "";
    /** One a line. */
    public String topics = "";

    public String result = "";

    boolean isBlank() {
        return group.isBlank() && name.isBlank() && subject.isBlank() && topics.isBlank() && result.isBlank();
    }
}
