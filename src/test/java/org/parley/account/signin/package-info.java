/** What signing in promises. */
package org.parley.account.signin;
