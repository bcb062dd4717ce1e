/** What the history promises of requests: everything can be brought back, and nothing is lost on the way. */
package org.parley.history.plan;
