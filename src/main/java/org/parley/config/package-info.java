/** Security headers, data sources and the clock. */
@NullMarked
package org.parley.config;

import org.jspecify.annotations.NullMarked;
