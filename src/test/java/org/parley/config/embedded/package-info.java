/** The embedded database, with real server processes in folders of its own. */
package org.parley.config.embedded;
