/** Accounts of editors and administrators, and what may be done to them. */
@NullMarked
package org.parley.account;

import org.jspecify.annotations.NullMarked;
