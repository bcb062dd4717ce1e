/**
 * The forms for single records: what each kind asks, and how answers become a record. One engine for all kinds; the
 * form of a round, which writes many records at once, is the desk's.
 */
@NullMarked
package org.parley.editing;

import org.jspecify.annotations.NullMarked;
