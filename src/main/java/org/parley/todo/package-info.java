/** What waits for an editor. */
@NullMarked
package org.parley.todo;

import org.jspecify.annotations.NullMarked;
