/** Style sheets, scripts and the sign of the site: joined, packed and named when Parley starts, and kept by browsers for good. */
@NullMarked
package org.parley.config.files;

import org.jspecify.annotations.NullMarked;
