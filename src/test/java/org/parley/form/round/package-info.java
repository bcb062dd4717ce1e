/** The editors' desk, tested. */
package org.parley.form.round;
