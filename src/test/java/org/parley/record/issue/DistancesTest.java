package org.parley.record.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.record.party.Party;

class DistancesTest {

    private static final Party ANVIK = RandomIssues.PARTIES.get(0);
    private static final Party BORLAND = RandomIssues.PARTIES.get(1);
    private static final Party CARMO = RandomIssues.PARTIES.get(2);

    @Test
    void one_party_is_at_no_distance_from_itself() {
        assertThat(new Distance(Map.of(ANVIK, Stance.RED_LINE)).isKnown()).isFalse();
        assertThat(new Distance(Map.of()).isKnown()).isFalse();
    }

    @Test
    void the_widest_gap_counts() {
        Distance distance =
                new Distance(Map.of(ANVIK, Stance.HIGH_PRIORITY, BORLAND, Stance.NEUTRAL, CARMO, Stance.RED_LINE));

        assertThat(distance.steps()).isEqualTo(6);
        assertThat(distance.at(distance.first())).containsExactly(ANVIK);
        assertThat(distance.at(distance.last())).containsExactly(CARMO);
    }

    @Test
    void of_one_mind_is_a_distance_of_nothing() {
        Distance distance = new Distance(Map.of(ANVIK, Stance.OPEN, BORLAND, Stance.OPEN));

        assertThat(distance.isKnown()).isTrue();
        assertThat(distance.steps()).isZero();
    }

    @Test
    void who_is_heard_of_for_the_first_time_moves_nothing() {
        Distance then = new Distance(Map.of(ANVIK, Stance.SUPPORTS, BORLAND, Stance.OPPOSES));
        Distance now = new Distance(Map.of(ANVIK, Stance.SUPPORTS, BORLAND, Stance.NEUTRAL, CARMO, Stance.RED_LINE));
        Distances distances = new Distances(then, now);

        assertThat(now.steps()).isEqualTo(5);
        assertThat(distances.move()).isEqualTo(DistanceMove.NARROWED);
        assertThat(distances.by()).isEqualTo(2);
        assertThat(distances.isOfSome()).isTrue();
    }

    @Test
    void with_one_position_on_the_earlier_day_nothing_is_said_of_a_move() {
        Distances distances = new Distances(
                new Distance(Map.of(ANVIK, Stance.SUPPORTS)),
                new Distance(Map.of(ANVIK, Stance.SUPPORTS, BORLAND, Stance.OPPOSES)));

        assertThat(distances.move()).isEqualTo(DistanceMove.UNKNOWN);
        assertThat(distances.by()).isZero();
    }
}
