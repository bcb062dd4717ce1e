/** What holds for records of every kind. */
@NullMarked
package org.parley.record;

import org.jspecify.annotations.NullMarked;
