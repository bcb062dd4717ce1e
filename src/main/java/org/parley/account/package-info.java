/** Accounts of editors and administrators, and signing in. */
@NullMarked
package org.parley.account;

import org.jspecify.annotations.NullMarked;
