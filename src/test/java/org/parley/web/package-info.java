/** The editors' desk, tested. */
package org.parley.web;
