/** The pages of accounts: of administrators, of the owner of an account, and of one-time links. */
@NullMarked
package org.parley.account.page;

import org.jspecify.annotations.NullMarked;
