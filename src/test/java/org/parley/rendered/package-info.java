/** Pages for readers that are kept. */
package org.parley.rendered;
