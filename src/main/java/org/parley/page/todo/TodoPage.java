package org.parley.page.todo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an editor.
 *
 * @param kind null for all kinds
 * @param negotiation the slug of the one chosen; null for all
 */
record TodoPage(
        List<TodoList> lists,
        @Nullable TodoKind kind,
        @Nullable String negotiation,
        List<Option> negotiations) {

    record Option(String slug, String name) {}

    /** How many there are of all kinds shown. */
    public long total() {
        return lists.stream().mapToLong(TodoList::total).sum();
    }
}
