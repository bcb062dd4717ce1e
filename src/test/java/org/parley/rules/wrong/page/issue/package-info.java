/** Classes that break the rules, so that the rules are tried. */
package org.parley.rules.wrong.page.issue;
