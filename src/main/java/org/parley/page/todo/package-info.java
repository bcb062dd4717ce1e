/** What waits for an editor. */
@NullMarked
package org.parley.page.todo;

import org.jspecify.annotations.NullMarked;
