/** The database that Parley brings along for those who have no PostgreSQL server. */
@NullMarked
package org.parley.config.embedded;

import org.jspecify.annotations.NullMarked;
