package org.parley.page.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.record.issue.Distance;
import org.parley.record.issue.Distances;
import org.parley.record.issue.Stance;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;

class GapTest {

    private static final Party ANVIK = party("anvik");
    private static final Party BORLAND = party("borland");
    private static final Party CARMO = party("carmo");

    @Test
    void the_letters_of_those_at_one_place_stand_above_each_other() {
        Distance now = new Distance(Map.of(ANVIK, Stance.OPEN, BORLAND, Stance.OPEN));

        Gap gap = Gap.of(new Distances(now, now), List.of(ANVIK, BORLAND, CARMO));

        assertThat(gap.marks()).extracting(Gap.Mark::x).containsOnly(gap.firstX());
        assertThat(gap.marks()).extracting(Gap.Mark::y).doesNotHaveDuplicates();
        assertThat(gap.missing()).isEqualTo("carmo");
    }

    private static Party party(String slug) {
        return new Party(
                slug,
                new PartyDescription(slug, slug.substring(0, 2), PartyKind.STATE, null, "#334455", MarkPattern.SOLID));
    }
}
