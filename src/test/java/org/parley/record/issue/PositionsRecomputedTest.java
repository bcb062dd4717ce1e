package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.record.party.Party;
import org.parley.record.source.Knowledge;

/** Whatever the parties hold: distances and what became of them are what a second, naive reading of the records gives. */
class PositionsRecomputedTest {

    private static final List<String> SCALE =
            List.of("HIGH_PRIORITY", "SUPPORTS", "OPEN", "NEUTRAL", "RESERVED", "OPPOSES", "RED_LINE");

    @Provide
    Arbitrary<List<Issue>> issues() {
        return RandomIssues.issues();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomIssues.days();
    }

    @Property(tries = 500)
    void distance_and_its_move(
            @ForAll("issues") List<Issue> issues,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll Set<Integer> sitting) {
        LocalDate since = one.isBefore(other) ? one : other;
        LocalDate asOf = one.isBefore(other) ? other : one;
        List<Party> atTheTable = RandomIssues.PARTIES.stream()
                .filter(each -> sitting.contains(RandomIssues.PARTIES.indexOf(each)) || sitting.size() % 2 == 0)
                .toList();
        for (Issue issue : issues) {
            Map<String, Integer> then = places(issue, since, atTheTable);
            Map<String, Integer> now = places(issue, asOf, atTheTable);
            Map<String, Integer> compared = new TreeMap<>(now);
            compared.keySet().retainAll(then.keySet());

            Distances distances =
                    HeldPositions.of(issue, since, Knowledge.of(asOf)).distances(atTheTable::contains);

            assertThat(distances.now().isKnown()).isEqualTo(now.size() > 1);
            assertThat(distances.now().steps()).isEqualTo(widest(now));
            assertThat(distances.then().steps()).isEqualTo(widest(then));
            int wider = widest(compared) - widest(then);
            assertThat(distances.move())
                    .isEqualTo(
                            then.size() < 2
                                    ? DistanceMove.UNKNOWN
                                    : wider < 0
                                            ? DistanceMove.NARROWED
                                            : wider > 0 ? DistanceMove.WIDENED : DistanceMove.SAME);
            assertThat(distances.by()).isEqualTo(then.size() < 2 ? 0 : Math.abs(wider));
        }
    }

    @Property(tries = 300)
    void what_became_of_each_position(
            @ForAll("issues") List<Issue> issues, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate since = one.isBefore(other) ? one : other;
        LocalDate asOf = one.isBefore(other) ? other : one;
        for (Issue issue : issues) {
            HeldPositions held = HeldPositions.of(issue, since, Knowledge.of(asOf));
            Map<String, Integer> then = places(issue, since, RandomIssues.PARTIES);
            Map<String, Integer> now = places(issue, asOf, RandomIssues.PARTIES);
            assertThat(held.now()).hasSameSizeAs(now);
            held.now().forEach((party, position) -> {
                StanceChange change = StanceChange.between(held.then().get(party), position);
                Integer was = then.get(party.slug());
                int is = now.get(party.slug());
                assertThat(change == StanceChange.FIRST).isEqualTo(was == null);
                assertThat(change == StanceChange.TOWARDS).isEqualTo(was != null && is < was);
                assertThat(change == StanceChange.AWAY).isEqualTo(was != null && is > was);
            });
        }
    }

    private static Map<String, Integer> places(Issue issue, LocalDate day, List<Party> parties) {
        Map<String, Integer> places = new TreeMap<>();
        for (Position each : RandomIssues.inOrder(issue.positions(), Position::effective, day)) {
            if (parties.contains(each.party())) {
                places.put(each.party().slug(), SCALE.indexOf(each.stance().name()));
            }
        }
        return places;
    }

    /** The widest of the gaps between any two. */
    private static int widest(Map<String, Integer> places) {
        List<Integer> gaps = new ArrayList<>(List.of(0));
        for (int one : places.values()) {
            for (int other : places.values()) {
                gaps.add(one - other);
            }
        }
        return gaps.stream().max(Integer::compare).orElseThrow();
    }
}
