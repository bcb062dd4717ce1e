/** The promises of style sheets, scripts and signs. */
package org.parley.config.files;
