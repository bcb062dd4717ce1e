/** A name is found in any spelling, and by an index. */
package org.parley.finding;
