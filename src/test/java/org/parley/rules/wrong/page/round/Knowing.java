package org.parley.rules.wrong.page.round;

import org.parley.rules.wrong.page.issue.Known;

/** A page that knows another. */
record Knowing(Known other) {}
