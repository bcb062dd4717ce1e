/** Working groups and their sessions. */
@NullMarked
package org.parley.workinggroup;

import org.jspecify.annotations.NullMarked;
