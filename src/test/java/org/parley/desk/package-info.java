/** The editors' desk, tested. */
package org.parley.desk;
