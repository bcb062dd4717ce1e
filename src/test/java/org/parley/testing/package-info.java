/** What tests stand on: a database, the application, a clock and a count of statements. */
package org.parley.testing;
