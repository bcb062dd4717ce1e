/** Slow and strange requests. */
package org.parley.load;
