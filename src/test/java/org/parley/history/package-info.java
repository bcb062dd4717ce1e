/** What the history promises: nothing is lost, nothing is rewritten, everything can be brought back. */
package org.parley.history;
