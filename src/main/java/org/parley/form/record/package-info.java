/** The forms of single records: one class for each kind tells what only a form needs to know of it. */
@NullMarked
package org.parley.form.record;

import org.jspecify.annotations.NullMarked;
