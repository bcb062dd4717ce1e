package org.parley.form.name;

import org.jspecify.annotations.Nullable;

/**
 * A party, a person or a source, as it is called.
 *
 * @param note what tells it from others of the name: the latest title, the mark, the day of publication
 */
public record NamedRecord(
        long id, String slug, String name, @Nullable String note) {

    /** Read back as this record and no other, since the slug stands behind the name. */
    public String inFull() {
        return name + " (" + slug + ")";
    }

    /** With what tells it from others of the name. */
    public String inWords() {
        return (note == null ? name : name + ", " + note) + " (" + slug + ")";
    }
}
