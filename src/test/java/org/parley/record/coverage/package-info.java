@NullMarked
package org.parley.record.coverage;

import org.jspecify.annotations.NullMarked;
