package org.parley.form.name;

import org.jspecify.annotations.Nullable;

/**
 * A party, a person or a source, as it is called.
 *
 * @param note what tells it from others of the name: the latest title, the mark, the day of publication
 * @param alike how much of what was typed is in a name of it, from 0 to 1
 */
public record NamedRecord(
        long id, String slug, String name, @Nullable String note, double alike) {

    /** Read back as this record and no other, since the slug stands behind the name. */
    public String inFull() {
        return name + " (" + slug + ")";
    }

    /** With what tells it from others of the name. */
    public String inWords() {
        return (note == null ? name : name + ", " + note) + " (" + slug + ")";
    }
}
