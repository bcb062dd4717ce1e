/** Working groups and their sessions. */
@NullMarked
package org.parley.record.group;

import org.jspecify.annotations.NullMarked;
