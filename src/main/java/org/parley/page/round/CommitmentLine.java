package org.parley.page.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentState;

/**
 * A commitment as pages list it.
 *
 * @param state null where nothing can be told
 * @param cites the numbers of the notes on it
 */
record CommitmentLine(
        Commitment commitment, @Nullable CommitmentState state, List<Integer> cites) {}
