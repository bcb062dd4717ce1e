package org.parley.page.todo;

import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param negotiation null for what negotiations share
 * @param detail what is wrong with it, in words
 * @param href of the form that settles it, which returns
 */
record TodoLine(
        String label,
        @Nullable String negotiation,
        @Nullable String detail,
        String href) {}
