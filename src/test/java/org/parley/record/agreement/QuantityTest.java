package org.parley.record.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class QuantityTest {

    /** What sources may have said, and a number that is true to it. */
    record Said(Bound bound, long number, @Nullable Long atMost, long truly) {

        Quantity quantity() {
            return Quantity.of(bound, number, atMost);
        }
    }

    @Property
    void a_sum_allows_every_sum_of_true_numbers_and_no_narrower_one_does(@ForAll("said") List<Said> said) {
        Quantity sum = said.stream().map(Said::quantity).reduce(Quantity.NOTHING, Quantity::plus);
        long truly = said.stream().mapToLong(Said::truly).sum();

        assertThat(truly).isGreaterThanOrEqualTo(sum.least());
        if (sum.most() != null) {
            assertThat(truly).isLessThanOrEqualTo(sum.most());
        }
        assertThat(sum.most() == null).isEqualTo(said.stream().anyMatch(each -> each.bound() == Bound.AT_LEAST));
        assertThat(sum.isAbout()).isEqualTo(said.stream().anyMatch(each -> each.bound() == Bound.ABOUT));
    }

    @Property
    void what_is_missing_allows_what_truly_is(@ForAll("one") Said promised, @ForAll("said") List<Said> given) {
        Quantity all = given.stream().map(Said::quantity).reduce(Quantity.NOTHING, Quantity::plus);
        Quantity missing = promised.quantity().less(all);
        long asked = promised.bound() == Bound.AT_LEAST ? promised.number() : promised.truly();
        long truly = Math.max(0, asked - given.stream().mapToLong(Said::truly).sum());

        assertThat(truly).isBetween(missing.least(), Objects.requireNonNullElse(missing.most(), Long.MAX_VALUE));
        assertThat(missing.most() == null).isEqualTo(promised.bound() == Bound.AT_LEAST && missing.least() > 0);
    }

    @Example
    void of_at_least_so_many_at_least_the_rest_remains_and_nothing_once_they_were_given() {
        Quantity promised = Quantity.of(Bound.AT_LEAST, 1200, null);

        assertThat(words(promised.less(Quantity.of(Bound.EXACTLY, 331, null)))).isEqualTo("at least 869");
        assertThat(words(promised.less(Quantity.of(Bound.BETWEEN, 100, 131L)))).isEqualTo("at least 1,069");
        assertThat(words(promised.less(Quantity.of(Bound.UP_TO, 1300, null)))).isEqualTo("up to 1,200");
        assertThat(promised.less(Quantity.of(Bound.AT_LEAST, 1200, null)).isNothing())
                .isTrue();
    }

    @Example
    void two_of_six_at_least_make_the_sum_at_least() {
        Quantity sum = Quantity.of(Bound.EXACTLY, 3000, null)
                .plus(Quantity.of(Bound.AT_LEAST, 1000, null))
                .plus(Quantity.of(Bound.EXACTLY, 62, null));

        assertThat(words(sum)).isEqualTo("at least 4,062");
        assertThat(words(Quantity.of(Bound.AT_LEAST, 10, null))).isEqualTo("at least 10");
    }

    @Example
    void every_bound_has_its_words() {
        assertThat(words(Quantity.of(Bound.EXACTLY, 1200, null))).isEqualTo("1,200");
        assertThat(words(Quantity.of(Bound.UP_TO, 1000, null))).isEqualTo("up to 1,000");
        assertThat(words(Quantity.of(Bound.BETWEEN, 500, 600L))).isEqualTo("500 to 600");
        assertThat(words(Quantity.of(Bound.ABOUT, 500, null))).isEqualTo("about 500");
        assertThat(words(Quantity.of(Bound.ABOUT, 500, null).plus(Quantity.of(Bound.AT_LEAST, 5, null))))
                .isEqualTo("at least about 505");
    }

    @Example
    void fewer_than_so_many_leaves_that_number_out() {
        Quantity said = Quantity.of(Bound.FEWER_THAN, 50, null);

        assertThat(words(said)).isEqualTo("fewer than 50");
        assertThat(said.most()).isEqualTo(49);
        assertThat(words(Quantity.NOTHING.plus(said).plus(Quantity.NOTHING))).isEqualTo("fewer than 50");
        assertThat(words(said.less(Quantity.NOTHING))).isEqualTo("fewer than 50");
        assertThat(words(said.plus(Quantity.of(Bound.EXACTLY, 10, null)))).isEqualTo("10 to 59");
        assertThat(words(said.plus(said))).isEqualTo("up to 98");
        assertThat(words(said.less(Quantity.of(Bound.EXACTLY, 9, null)))).isEqualTo("up to 40");
        assertThat(Quantity.wrongEnd(Bound.FEWER_THAN, 1L, null)).isEqualTo(Quantity.WrongEnd.NO_FEWER);
        assertThat(Quantity.wrongEnd(Bound.FEWER_THAN, 2L, null)).isNull();
        assertThat(Quantity.wrongEnd(Bound.AT_LEAST, 0L, null)).isEqualTo(Quantity.WrongEnd.SAYS_NOTHING);
        assertThat(Quantity.wrongEnd(Bound.AT_LEAST, 1L, null)).isNull();
        assertThat(Quantity.wrongEnd(Bound.AT_LEAST, null, null)).isNull();
    }

    /** As pages get them: from the bundle. */
    private static String words(Quantity quantity) {
        var bundle = new ReloadableResourceBundleMessageSource();
        bundle.setBasename("classpath:messages/agreement");
        bundle.setDefaultEncoding("UTF-8");
        return bundle.getMessage(quantity, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<List<Said>> said() {
        return one().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Said> one() {
        return Combinators.combine(
                        Arbitraries.of(Bound.class),
                        Arbitraries.longs().between(0, 2000),
                        Arbitraries.longs().between(1, 500),
                        Arbitraries.longs().between(0, 500))
                .as((bound, number, width, more) -> switch (bound) {
                    case EXACTLY, ABOUT -> new Said(bound, number, null, number);
                    case AT_LEAST -> new Said(bound, number, null, number + more);
                    case UP_TO -> new Said(bound, number, null, Math.max(0, number - more));
                    case FEWER_THAN -> new Said(bound, number + 2, null, Math.max(0, number + 1 - more));
                    case BETWEEN -> new Said(bound, number, number + width, number + Math.min(width, more));
                });
    }
}
