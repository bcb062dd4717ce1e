package org.parley.form.record;

/** What becomes of the old name of a record that gets another. It is kept unless the editor ticks this. */
enum OldName {
    /** It was only a slip of spelling, and nobody ever called it so. */
    DROPPED
}
