package org.parley.page.todo;

import java.util.List;
import org.parley.web.Paging;

/**
 * Some of the things to do of one kind.
 *
 * @param total how many there are
 * @param all the address of all of them
 */
record TodoList(TodoKind kind, List<TodoLine> lines, long total, String all, Paging paging) {}
