/** Tells whoever types a date, before the form is sent, how it is understood. */
@NullMarked
package org.parley.form.date;

import org.jspecify.annotations.NullMarked;
