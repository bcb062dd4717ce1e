/** The pages of single records, gathered from several features: rounds, issues, agreements, groups, parties, people. Reads only. */
@NullMarked
package org.parley.page.reading;

import org.jspecify.annotations.NullMarked;
