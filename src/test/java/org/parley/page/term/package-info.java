/** The promises of the page of terms. */
package org.parley.page.term;
