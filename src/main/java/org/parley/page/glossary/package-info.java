/** What each code means that pages show: every status, stance, outcome and capacity. */
@NullMarked
package org.parley.page.glossary;

import org.jspecify.annotations.NullMarked;
