package org.parley.record.issue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.record.party.Party;

/**
 * How far apart parties stand on an issue: the widest gap between any two of them, in steps of the scale of stances. Of a
 * party whose position is not recorded nothing is guessed.
 */
public record Distance(Map<Party, Stance> known) {

    /** From wanting it most to refusing it. */
    public static final int WIDEST = Stance.RED_LINE.place() - Stance.HIGH_PRIORITY.place();

    /** It takes two to be apart. */
    public boolean isKnown() {
        return known.size() > 1;
    }

    /** 0 where all stand at one place. */
    public int steps() {
        return places().max().orElse(0) - places().min().orElse(0);
    }

    public Distance among(Collection<Party> parties) {
        Map<Party, Stance> some = new LinkedHashMap<>(known);
        some.keySet().retainAll(parties);
        return new Distance(some);
    }

    public List<Party> at(Stance stance) {
        return known.keySet().stream().filter(each -> known.get(each) == stance).toList();
    }

    /** The stance nearest to wanting it. */
    public Stance first() {
        return Stance.values()[places().min().orElse(0)];
    }

    /** The stance nearest to refusing it. */
    public Stance last() {
        return Stance.values()[places().max().orElse(0)];
    }

    private IntStream places() {
        return known.values().stream().mapToInt(Stance::place);
    }
}
