/** What parties, people, tracks and issues are or were called besides their names. */
@NullMarked
package org.parley.record.name;

import org.jspecify.annotations.NullMarked;
