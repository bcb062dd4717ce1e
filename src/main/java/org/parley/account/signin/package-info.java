/** Signing in and out: the check of passwords, the limit on attempts, and what a session keeps. */
@NullMarked
package org.parley.account.signin;

import org.jspecify.annotations.NullMarked;
