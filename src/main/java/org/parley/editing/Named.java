package org.parley.editing;

/** A party, a person or a source, as it is called. */
record Named(long id, String slug, String name) {

    /** With the slug, which tells it from others of the name. */
    String inWords() {
        return name + " (" + slug + ")";
    }
}
