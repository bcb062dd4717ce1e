/** Forms by what was sent to their addresses, whether what they are about is there or not. */
@NullMarked
package org.parley.form.sent;

import org.jspecify.annotations.NullMarked;
