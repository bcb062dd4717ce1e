package org.parley.desk;

/** A source: one that is known by its slug, or a new one; and one field of the round that it speaks of, if only one. */
final class SourceRow {

    public String source = "";
    public String publisher = "";
    public String title = "";
    public String address = "";
    public String publishedOn = "";
    public String kind = "";

    public String field = "";
    public String value = "";
    public String saidBy = "";

    public boolean describesNew() {
        return !(publisher.isBlank() && title.isBlank() && address.isBlank() && publishedOn.isBlank());
    }

    boolean isBlank() {
        return source.isBlank() && !describesNew() && value.isBlank() && saidBy.isBlank();
    }
}
