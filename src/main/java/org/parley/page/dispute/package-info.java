/** Where editors settle what sources contradict each other on. */
@NullMarked
package org.parley.page.dispute;

import org.jspecify.annotations.NullMarked;
