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
 * @param unrecorded the parties at the table whose position is not recorded
 */
record Gap(Distances distances, List<Party> unrecorded) {

    private static final int STEP = 30;
    private static final int LINE = 14;

    /** The letters of a party. @param x from the left, one step of the scale 30 apart; @param y upwards from the scale */
    record Mark(String letters, int x, int y) {}

    static Gap of(Distances distances, Collection<Party> atTheTable) {
        return new Gap(
                distances,
                atTheTable.stream()
                        .filter(each -> !distances.now().known().containsKey(each))
                        .toList());
    }

    /** Whether two positions or more are recorded. */
    public boolean isKnown() {
        return distances.now().isKnown();
    }

    public int steps() {
        return distances.now().steps();
    }

    /** The stance nearest to wanting it. */
    public Stance first() {
        return distances.now().first();
    }

    public String firstParties() {
        return names(distances.now().at(first()));
    }

    /** The stance nearest to refusing it. */
    public Stance last() {
        return distances.now().last();
    }

    public String lastParties() {
        return names(distances.now().at(last()));
    }

    public DistanceMove move() {
        return distances.move();
    }

    public int by() {
        return distances.by();
    }

    /** Whether the move is judged among some of the known only. */
    public boolean isOfSome() {
        return distances.isOfSome();
    }

    public String missing() {
        return names(unrecorded);
    }

    public int widest() {
        return Distance.WIDEST;
    }

    /** The places of the scale, from the left. */
    public List<Integer> scale() {
        return IntStream.rangeClosed(0, Distance.WIDEST).mapToObj(Gap::x).toList();
    }

    public int firstX() {
        return x(first().place());
    }

    public int lastX() {
        return x(last().place());
    }

    public int height() {
        return marks().stream().mapToInt(Mark::y).max().orElse(0) + 26;
    }

    /** Of the parties, on the scale. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            int y = 0;
            for (Party party : distances.now().at(stance)) {
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
