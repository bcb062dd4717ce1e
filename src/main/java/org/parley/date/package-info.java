/** Dates as the sources give them: a day, a month, a year or a window, in EDTF, with the words of the source. */
@NullMarked
package org.parley.date;

import org.jspecify.annotations.NullMarked;
