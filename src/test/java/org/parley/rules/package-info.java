/** The rules of the house: what depends on what, how long things get, what a page may hold. */
package org.parley.rules;
