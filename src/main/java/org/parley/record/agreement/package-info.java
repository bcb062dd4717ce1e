/** Agreements, what was promised in them, and what was delivered. */
@NullMarked
package org.parley.record.agreement;

import org.jspecify.annotations.NullMarked;
