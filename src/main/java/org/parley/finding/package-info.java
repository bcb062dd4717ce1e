/** Finding people, parties, sources and places by part of a name, however it is spelt. */
@NullMarked
package org.parley.finding;

import org.jspecify.annotations.NullMarked;
