/** The pages of the history, and the ways back. */
package org.parley.page.history;
