package org.parley.record.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.history.Actor;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.SourceKind;
import org.springframework.test.util.ReflectionTestUtils;

class EvidenceTest {

    private final Recorded round = numbered(1, anyRecord());
    private final Recorded agreement = numbered(2, anyRecord());
    private final Source vovworld = source(10, "VOVWORLD");
    private final Source reuters = source(11, "Reuters");
    private final Source aljazeera = source(12, "Al Jazeera");
    private long cited = 100;

    @Test
    void numbers_the_sources_in_the_order_in_which_the_page_names_the_records() {
        Evidence evidence = new Evidence(
                List.of(2L, 1L),
                List.of(
                        cite(vovworld, round, null, null),
                        cite(reuters, agreement, null, null),
                        cite(reuters, round, null, null)),
                List.of());

        assertThat(evidence.notes())
                .extracting(Note::number, each -> each.description().publisher())
                .containsExactly(tuple(1, "Reuters"), tuple(2, "VOVWORLD"));
        assertThat(evidence.numbersOf(1)).containsExactly(1, 2);
    }

    @Test
    void different_values_make_a_field_disputed_with_the_chosen_one_first() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(
                        cite(aljazeera, round, "venue", "Al Shati Palace"),
                        cite(reuters, round, "venue", "Emirates Palace hotel")),
                List.of());

        Dispute dispute = evidence.dispute(1, "venue", "Emirates Palace hotel").orElseThrow();

        assertThat(dispute.values())
                .extracting(Dispute.Value::text, Dispute.Value::isChosen)
                .containsExactly(tuple("Emirates Palace hotel", true), tuple("Al Shati Palace", false));
        assertThat(evidence.assertedFields(1)).containsExactly("venue");
    }

    @Test
    void sources_that_say_the_same_do_not_dispute() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(cite(aljazeera, round, "city", "Abu Dhabi"), cite(reuters, round, "city", "Abu Dhabi")),
                List.of());

        assertThat(evidence.dispute(1, "city", "Abu Dhabi")).isEmpty();
    }

    @Test
    void a_source_of_one_field_stands_at_that_field_and_not_behind_the_whole() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(
                        cite(vovworld, round, null, null),
                        cite(reuters, round, "venue", null),
                        cite(aljazeera, round, "city", null)),
                List.of());

        assertThat(evidence.numbersOf(1)).containsExactly(1);
        assertThat(evidence.numbersOfAll(List.of(round))).containsExactly(1);
        assertThat(evidence.numbersAt(1, "venue")).containsExactly(2);
        assertThat(evidence.numbersAt(1, "venue", "city")).containsExactly(2, 3);
        assertThat(evidence.numbersAt(1, "country")).isEmpty();
        assertThat(evidence.numbersBehind(round)).containsExactly(1, 2, 3);
    }

    @Test
    void a_source_with_another_value_does_not_stand_behind_that_of_the_record() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(
                        cite(reuters, round, "city", "Abu Dhabi"),
                        cite(aljazeera, round, "city", "Dubai"),
                        cite(vovworld, round, "city", null)),
                List.of());
        evidence.carry(1, Map.of("city", "Abu Dhabi"));

        assertThat(evidence.numbersAt(1, "city")).containsExactly(1, 3);
    }

    @Test
    void what_no_place_of_the_page_has_asked_for_is_left_for_its_foot() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(cite(reuters, round, "venue", null), cite(aljazeera, round, "city", null)),
                List.of());
        evidence.citations()
                .forEach(each -> evidence.list(
                        new SingleField(each.id(), "Round 2", each.field(), null, evidence.numberOf(each))));

        evidence.numbersAt(1, "venue");

        assertThat(evidence.singleFields()).extracting(SingleField::field).containsExactly("city");
    }

    @Test
    void one_source_that_contradicts_the_record_makes_a_dispute_and_those_of_the_whole_record_speak_for_it() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(cite(reuters, round, null, null), cite(aljazeera, round, "city", "Dubai")),
                List.of());

        Dispute dispute = evidence.dispute(1, "city", "Abu Dhabi").orElseThrow();

        assertThat(dispute.isSettled()).isFalse();
        assertThat(dispute.values().get(0).voices())
                .extracting(Dispute.Voice::publisher)
                .containsExactly("Reuters");
        assertThat(dispute.values().get(1).text()).isEqualTo("Dubai");
    }

    @Test
    void running_text_is_worded_by_everybody_in_their_own_way_and_contradicts_nobody() {
        Evidence evidence = new Evidence(
                List.of(1L), List.of(cite(aljazeera, round, "summary", "Talks went on for hours")), List.of());

        assertThat(evidence.dispute(1, "summary", "They talked for five hours")).isEmpty();
    }

    @Test
    void a_decision_settles_it_until_a_value_comes_in_that_it_did_not_weigh() {
        var decision = new DisputeResolution(
                1,
                new DisputeResolution.Verdict(
                        "venue", "Al Shati Palace", List.of("Al Shati Palace", "A hotel"), "Seen there"),
                Actor.parley(),
                Instant.EPOCH);
        Citation palace = cite(aljazeera, round, "venue", "Al Shati Palace");
        Evidence before = new Evidence(List.of(1L), List.of(palace), List.of(decision));
        Evidence after = new Evidence(
                List.of(1L), List.of(palace, cite(reuters, round, "venue", "The port")), List.of(decision));

        Dispute settled = before.dispute(1, "venue", "A hotel").orElseThrow();
        assertThat(settled.settlement().value()).isEqualTo("Al Shati Palace");
        assertThat(settled.standing("A hotel")).isEqualTo("Al Shati Palace");
        assertThat(after.dispute(1, "venue", "A hotel").orElseThrow().isSettled())
                .isFalse();
    }

    private Citation cite(Source source, Recorded record, @Nullable String field, @Nullable String value) {
        return numbered(++cited, new Citation(record, new CitationDescription(source, field, value, null, null)));
    }

    private static Source source(long number, String publisher) {
        return numbered(
                number,
                new Source(
                        publisher.toLowerCase().replace(' ', '-'),
                        new SourceDescription(publisher, "Report", null, null, null, null, SourceKind.NEWS)));
    }

    private static Recorded anyRecord() {
        return new Recorded() {
            @Override
            public RecordKind recordKind() {
                return RecordKind.ROUND;
            }

            @Override
            public String label() {
                return "a round";
            }

            @Override
            public Snapshot snapshot() {
                return new Snapshot();
            }
        };
    }

    private static <R extends Recorded> R numbered(long number, R record) {
        ReflectionTestUtils.setField(record, Recorded.class, "id", number, Long.class);
        return record;
    }
}
