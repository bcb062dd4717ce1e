/** What templates are written out as. */
package org.parley.config.templates;
