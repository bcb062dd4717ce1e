/** The negotiation document: import, export and its published schema. */
@NullMarked
package org.parley.exchange;

import org.jspecify.annotations.NullMarked;
