package org.parley.page.positions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.record.issue.Distance;
import org.parley.record.issue.DistanceMove;
import org.parley.record.issue.Distances;
import org.parley.record.issue.Stance;
import org.parley.record.party.Party;

/**
 * The distance between the parties on an issue, as the page says and draws it.
 *
 * @param isKnown whether two positions or more are recorded
 * @param first the stance nearest to wanting it, and who takes it
 * @param isOfSome whether the move is judged among some of the known only
 * @param missing the parties at the table whose position is not recorded
 * @param marks of the parties on the scale
 */
record Gap(
        boolean isKnown,
        int steps,
        Stance first,
        String firstParties,
        Stance last,
        String lastParties,
        DistanceMove move,
        int by,
        boolean isOfSome,
        String missing,
        List<Mark> marks) {

    private static final int STEP = 30;
    private static final int LINE = 14;

    /** The letters of a party. @param x from the left, one step of the scale 30 apart; @param y upwards from the scale */
    record Mark(String letters, int x, int y) {}

    static Gap of(Distances distances, Collection<Party> atTheTable) {
        Distance now = distances.now();
        return new Gap(
                now.isKnown(),
                now.steps(),
                now.first(),
                names(now.at(now.first())),
                now.last(),
                names(now.at(now.last())),
                distances.move(),
                distances.by(),
                distances.isOfSome(),
                names(atTheTable.stream()
                        .filter(each -> !now.known().containsKey(each))
                        .toList()),
                marks(now));
    }

    public int widest() {
        return Distance.WIDEST;
    }

    /** The places of the scale, from the left. */
    public List<Integer> scale() {
        return IntStream.rangeClosed(0, Distance.WIDEST).mapToObj(Gap::x).toList();
    }

    public int firstX() {
        return x(first.place());
    }

    public int lastX() {
        return x(last.place());
    }

    public int height() {
        return marks.stream().mapToInt(Mark::y).max().orElse(0) + 26;
    }

    private static List<Mark> marks(Distance now) {
        List<Mark> marks = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            int y = 0;
            for (Party party : now.at(stance)) {
                marks.add(new Mark(party.shortName(), x(stance.place()), y));
                y += LINE;
            }
        }
        return marks;
    }

    private static int x(int place) {
        return STEP / 2 + place * STEP;
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
