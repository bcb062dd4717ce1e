/** Signing in, and accounts for tests of other features. */
package org.parley.account;
