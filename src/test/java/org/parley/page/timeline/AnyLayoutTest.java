package org.parley.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is dated: nothing is lost in folding, and no two marks stand too close to be hit. */
class AnyLayoutTest {

    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

    private final AtomicLong numbers = new AtomicLong();

    @Property(tries = 200)
    void every_entry_stands_alone_or_is_counted_once(@ForAll("dots") List<Dot> dots) {
        Layout layout = layout(dots);
        assertThat(layout.stretches()
                        .flatMap(each -> each.spots().stream())
                        .map(each -> each.dot().record()))
                .containsExactlyInAnyOrderElementsOf(
                        dots.stream().map(Dot::record).toList());
        assertThat(layout.stretches())
                .allSatisfy(each -> assertThat(
                                each.kinds().values().stream().mapToLong(n -> n).sum())
                        .isEqualTo(each.spots().size()));
    }

    @Property(tries = 200)
    void no_two_marks_of_a_line_are_closer_than_a_finger(@ForAll("dots") List<Dot> dots) {
        for (Layout.Row row : layout(dots).rows()) {
            for (boolean isOnLine : List.of(true, false)) {
                List<Double> middles = row.stretches().stream()
                        .filter(each -> each.isOnLine() == isOnLine)
                        .map(each -> Scale.pixels(each.middle()))
                        .toList();
                for (int i = 1; i < middles.size(); i++) {
                    assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThanOrEqualTo(Folding.CLOSEST - 1e-6);
                }
            }
        }
    }

    @Property(tries = 200)
    void opening_a_stretch_shows_fewer_days_or_a_list(@ForAll("dots") List<Dot> dots) {
        Layout layout = layout(dots);
        layout.stretches().filter(each -> !each.isAlone()).forEach(each -> {
            LocalDate first = each.closest(layout.scale(), false);
            LocalDate last = each.closest(layout.scale(), true);
            assertThat(first).isBeforeOrEqualTo(last);
            assertThat(each.spots())
                    .allSatisfy(spot ->
                            assertThat(spot.dot().mayFallWithin(first, last)).isTrue());
        });
    }

    @Provide
    Arbitrary<List<Dot>> dots() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 14_000).map(BEGINNING::plusDays);
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, 400)),
                Tuple.of(1, Arbitraries.just(-1)));
        return Combinators.combine(Arbitraries.of(EntryKind.class), days, lengths)
                .as(this::dot)
                .list()
                .ofMaxSize(400);
    }

    private Dot dot(EntryKind kind, LocalDate first, int length) {
        LocalDate last = length < 0 ? null : first.plusDays(length);
        return new Dot(kind, numbers.incrementAndGet(), null, first, last, length == 0 && kind != EntryKind.ROUND);
    }

    private static Layout layout(List<Dot> dots) {
        return Layout.of(dots, List.of(), Scale.around(dots, LocalDate.of(2026, 3, 1)));
    }
}
