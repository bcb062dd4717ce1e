/**
 * The one finder of names for all forms: people, parties, sources and places, however they are spelt. Offers them while
 * they are typed, and tells whom or what a name means when it is sent.
 */
@NullMarked
package org.parley.form.name;

import org.jspecify.annotations.NullMarked;
