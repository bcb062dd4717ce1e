package org.parley.page.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.record.party.Party;

/**
 * How often each two people were in one room.
 *
 * @param people by party, those of most rounds first
 * @param together in how many rounds two of them sat; none where they never did
 */
record RoomMatrix(List<Guest> people, Map<Two, Integer> together) {

    /** Steps of the shade behind a figure. */
    private static final int SHADES = 4;

    /** @param party the one that this person sat for most often */
    record Guest(long number, String slug, String name, int rounds, Party party) {}

    /** Two people, the one of the lower number first. */
    record Two(long one, long other) {

        static Two of(long one, long other) {
            return new Two(Math.min(one, other), Math.max(one, other));
        }
    }

    record Pair(Guest one, Guest other, int rounds) {}

    /** Whoever sat, with how often everybody else was in the same room, in the order of the people. */
    record Row(Guest guest, List<Cell> cells) {}

    /**
     * @param rounds in which both sat; of somebody and themselves, in how many they did at all
     * @param shade from 0, never, to 4, as often as any two of these people did
     */
    record Cell(int rounds, int shade, boolean isOwn) {}

    public List<Row> rows() {
        int most = together.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return people.stream()
                .map(one -> new Row(
                        one,
                        people.stream().map(other -> cell(one, other, most)).toList()))
                .toList();
    }

    private Cell cell(Guest one, Guest other, int most) {
        int rounds = rounds(one, other);
        boolean isOwn = one.equals(other);
        return new Cell(rounds, isOwn ? 0 : (rounds * SHADES + most - 1) / most, isOwn);
    }

    private int rounds(Guest one, Guest other) {
        return one.equals(other) ? one.rounds() : together.getOrDefault(Two.of(one.number(), other.number()), 0);
    }

    /** Who of different parties met most often. */
    List<Pair> acrossTheTable(int most) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (Guest other : people.subList(i + 1, people.size())) {
                Guest one = people.get(i);
                if (!one.party().equals(other.party()) && rounds(one, other) > 0) {
                    pairs.add(new Pair(one, other, rounds(one, other)));
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::rounds)
                        .reversed()
                        .thenComparing(pair -> pair.one().name())
                        .thenComparing(pair -> pair.other().name()))
                .limit(most)
                .toList();
    }
}
