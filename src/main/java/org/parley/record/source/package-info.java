/** Sources and the citations that tie them to records and fields. */
@NullMarked
package org.parley.record.source;

import org.jspecify.annotations.NullMarked;
