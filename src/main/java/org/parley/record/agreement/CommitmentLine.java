package org.parley.record.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as pages list it.
 *
 * @param state null where nothing can be told
 * @param cites the numbers of the notes on it
 */
public record CommitmentLine(
        Commitment commitment, @Nullable PromiseState state, List<Integer> cites) {}
