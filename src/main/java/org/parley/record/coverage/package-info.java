/** How complete the record of a negotiation is. */
@NullMarked
package org.parley.record.coverage;

import org.jspecify.annotations.NullMarked;
