/** What the configuration promises. */
package org.parley.config;
