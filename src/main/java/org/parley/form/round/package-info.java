/** The form of a round: one form with parts for all that is reported of it. */
@NullMarked
package org.parley.form.round;

import org.jspecify.annotations.NullMarked;
