/** What readers and editors do, in a real Chromium; and what every page of the site has to keep. */
package org.parley.browser;
