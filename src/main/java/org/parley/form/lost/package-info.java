/** Forms that were typed about a record which is not there any more. */
@NullMarked
package org.parley.form.lost;

import org.jspecify.annotations.NullMarked;
