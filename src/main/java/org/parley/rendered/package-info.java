/**
 * Pages for readers, rendered once and served until something that they show is changed.
 *
 * <p>A page declares by {@link org.parley.rendered.DrawnFrom} which records it is drawn from; the database tells every
 * application when those change; and {@link org.parley.rendered.RenderedPageFilter} answers from memory meanwhile.
 */
@NullMarked
package org.parley.rendered;

import org.jspecify.annotations.NullMarked;
