package org.parley.editing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.history.RecordKind;

/**
 * A form as it was sent.
 *
 * @param content names this content of this copy of the form: sent again unchanged it is the same
 * @param kind of the new record; null where one is edited
 * @param number of the record that is edited, or that the new one hangs on; null where a new one stands alone
 */
record Sent(
        UUID content, @Nullable RecordKind kind, @Nullable Long number, RecordForm form, SignedIn who) {}
