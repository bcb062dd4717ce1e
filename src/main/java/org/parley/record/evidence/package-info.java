/** The sources behind the records of a page, and what they say differently. */
@NullMarked
package org.parley.record.evidence;

import org.jspecify.annotations.NullMarked;
