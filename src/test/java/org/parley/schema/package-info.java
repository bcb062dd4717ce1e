/** What the database promises by itself, whoever writes to it. */
package org.parley.schema;
