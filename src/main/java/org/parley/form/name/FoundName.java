package org.parley.form.name;

import org.jspecify.annotations.Nullable;

/**
 * Something that is called much like what was typed.
 *
 * @param number 0 for a place, which is no record
 * @param slug null for a place
 * @param note what tells it from others of the name: latest title, mark, day of publication, the city and country
 * @param alike how much of what was typed is in a name of it, from 0 to 1
 */
public record FoundName(
        long number,
        @Nullable String slug,
        String name,
        @Nullable String note,
        double alike) {

    /** Name and note. */
    public String label() {
        return note == null ? name : name + ", " + note;
    }

    /** What a field takes for it: the slug names it alone, as a name may not. */
    public String value() {
        return slug == null ? name : slug;
    }
}
