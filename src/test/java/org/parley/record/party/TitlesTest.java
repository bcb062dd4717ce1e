package org.parley.record.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.springframework.test.util.ReflectionTestUtils;

class TitlesTest {

    private final Party ukraine = new Party(
            "ukraine", new PartyDescription("Ukraine", "UA", PartyKind.STATE, "UA", "#8a6a00", MarkPattern.SOLID));
    private final Person umerov = new Person("rustem-umerov", new PersonDescription("Rustem Umerov"));
    private final List<Tenure> tenures = new ArrayList<>();

    @BeforeEach
    void number() {
        ReflectionTestUtils.setField(ukraine, "id", 1L);
        ReflectionTestUtils.setField(umerov, "id", 2L);
    }

    @Test
    void a_title_with_both_ends_is_certain_from_the_last_day_it_may_have_begun_to_the_first_it_may_have_ended() {
        hold("Defence Minister", "[..2025-03-11]", "[2025-06-02..2025-07-23]", "2026-02-04");
        hold("Secretary", "[2025-06-02..2025-07-23]", "2026-02-20");

        assertThat(on("2025-01-01")).isEmpty();
        assertThat(on("2025-03-11")).containsExactly("Defence Minister");
        assertThat(on("2025-06-02")).containsExactly("Defence Minister");
        assertThat(on("2025-07-01")).isEmpty();
        assertThat(on("2025-07-23")).containsExactly("Secretary");
        assertThat(on("2026-02-20")).containsExactly("Secretary");
        assertThat(on("2026-02-21")).isEmpty();
    }

    @Test
    void with_no_end_it_is_certain_until_the_last_day_that_a_source_covers_and_then_last_known() {
        hold("Secretary", "2025-07-20", null, "2025-07-23", "2026-02-18");

        assertThat(on("2025-07-19")).isEmpty();
        assertThat(on("2025-07-20")).containsExactly("Secretary");
        assertThat(on("2026-02-18")).containsExactly("Secretary");
        assertThat(on("2026-03-11")).containsExactly("Secretary, last known 2026-02-18");
    }

    @Test
    void with_no_beginning_it_is_certain_from_the_first_day_that_a_source_covers_and_not_known_before() {
        hold("Secretary", null, "2026-01-31", "2025-07-23", "2025-09-01");

        assertThat(on("2025-07-22")).isEmpty();
        assertThat(on("2025-07-23")).containsExactly("Secretary");
        assertThat(on("2026-01-31")).containsExactly("Secretary");
        assertThat(on("2026-02-01")).isEmpty();
    }

    @Test
    void with_neither_it_is_certain_from_the_first_source_to_the_last() {
        hold("Envoy", null, null, "2026-02-18");

        assertThat(on("2026-02-17")).isEmpty();
        assertThat(on("2026-02-18")).containsExactly("Envoy");
        assertThat(on("2026-03-11")).containsExactly("Envoy, last known 2026-02-18");
    }

    @Test
    void with_neither_days_nor_dated_sources_it_is_certain_on_no_day() {
        hold("Envoy", null, null);

        assertThat(on("2026-02-18")).isEmpty();
    }

    @Test
    void a_source_of_some_day_in_a_month_covers_no_day_for_certain() {
        hold("Envoy", null, null, "2026-02");

        assertThat(on("2026-01-31")).isEmpty();
        assertThat(on("2026-02-10")).isEmpty();
        assertThat(on("2026-03-01")).containsExactly("Envoy, last known 2026-02");
    }

    @Test
    void with_a_beginning_and_no_dated_source_it_is_certain_on_the_day_it_began() {
        hold("Envoy", "[..2026-02-04]", null);

        assertThat(on("2026-02-03")).isEmpty();
        assertThat(on("2026-02-04")).containsExactly("Envoy");
        assertThat(on("2026-02-05")).containsExactly("Envoy, last known 2026-02-04");
    }

    @Test
    void a_title_that_is_certain_goes_before_one_that_was_last_known() {
        hold("Deputy", "2025-01-01", null, "2025-02-01");
        hold("Minister", "2025-06-01", null, "2026-02-01");

        assertThat(on("2025-07-01")).containsExactly("Minister");
        assertThat(on("2026-03-01")).containsExactly("Minister, last known 2026-02-01");
        assertThat(on("2025-05-01")).containsExactly("Deputy, last known 2025-02-01");
    }

    @Test
    void of_several_days_the_last_on_which_a_title_is_certain_counts() {
        hold("Envoy", "2026-01-01", null, "2026-02-04");

        assertThat(words(new Titles(tenures)
                        .in(FuzzyDate.parse("2026-02-04"), FuzzyDate.parse("2026-02-05"), umerov, ukraine)))
                .containsExactly("Envoy");
    }

    @Test
    void no_office_is_known_as_a_title_is() {
        tenures.add(new Tenure(
                umerov.appoint(new AppointmentDescription(
                        null, Office.NO_OFFICE, ukraine, FuzzyDate.parse("2026-01-01"), null)),
                List.of(FuzzyDate.parse("2026-02-04"))));

        assertThat(new Titles(tenures).on(FuzzyDate.parse("2026-01-20"), umerov, ukraine))
                .singleElement()
                .matches(KnownTitle::isNoOffice)
                .matches(KnownTitle::isCertain);
        assertThat(new Titles(tenures).on(FuzzyDate.parse("2026-03-01"), umerov, ukraine))
                .singleElement()
                .matches(each -> !each.isCertain());
    }

    private void hold(String title, @Nullable String from, @Nullable String to, String... published) {
        Appointment appointment = umerov.appoint(AppointmentDescription.of(
                title, ukraine, from == null ? null : FuzzyDate.parse(from), to == null ? null : FuzzyDate.parse(to)));
        tenures.add(new Tenure(
                appointment, Stream.of(published).map(FuzzyDate::parse).toList()));
    }

    private List<String> on(String day) {
        return words(new Titles(tenures).on(FuzzyDate.parse(day), umerov, ukraine));
    }

    private static List<String> words(List<KnownTitle> known) {
        return known.stream()
                .map(each -> each.title()
                        + (each.isCertain()
                                ? ""
                                : ", last known " + each.lastKnown().edtf()))
                .toList();
    }
}
