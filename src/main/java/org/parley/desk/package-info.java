/** The editors' desk: forms that write records of several features at once. Stands above all of them. */
@NullMarked
package org.parley.desk;

import org.jspecify.annotations.NullMarked;
