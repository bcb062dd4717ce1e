package org.parley.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;

/**
 * A form as it was sent.
 *
 * @param form names this content of this copy of the form: sent again unchanged it is the same, changed it is another
 * @param address of the round being edited; null for a new one
 */
record Submission(UUID form, String negotiation, @Nullable RoundAddress address, RoundForm typed, SignedIn who) {}
