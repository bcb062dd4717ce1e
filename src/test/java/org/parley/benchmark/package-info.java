/** How fast the packaged application serves, beside floors that nothing can beat. Measures, and asserts nothing. */
package org.parley.benchmark;
