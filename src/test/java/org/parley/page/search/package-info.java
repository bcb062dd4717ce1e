/** What was written is found, by an index and in few statements. */
package org.parley.page.search;
