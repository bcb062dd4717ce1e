package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.springframework.test.util.ReflectionTestUtils;

class EvidenceTest {

    private final Recorded round = numbered(1);
    private final Recorded agreement = numbered(2);
    private final Source vovworld = source(10, "VOVWORLD");
    private final Source reuters = source(11, "Reuters");
    private final Source aljazeera = source(12, "Al Jazeera");

    @Test
    void numbers_the_sources_in_the_order_in_which_the_page_names_the_records() {
        Evidence evidence = new Evidence(
                List.of(2L, 1L),
                List.of(
                        cite(vovworld, round, null, null),
                        cite(reuters, agreement, null, null),
                        cite(reuters, round, null, null)));

        assertThat(evidence.notes())
                .extracting(Note::number, Note::publisher)
                .containsExactly(tuple(1, "Reuters"), tuple(2, "VOVWORLD"));
        assertThat(evidence.numbersOf(1)).containsExactly(1, 2);
    }

    @Test
    void different_values_make_a_field_disputed_with_the_chosen_one_first() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(
                        cite(aljazeera, round, "venue", "Al Shati Palace"),
                        cite(reuters, round, "venue", "Emirates Palace hotel")));

        Dispute dispute = evidence.dispute(1, "venue", "Emirates Palace hotel").orElseThrow();

        assertThat(dispute.values())
                .extracting(Dispute.Value::text, Dispute.Value::isChosen)
                .containsExactly(tuple("Emirates Palace hotel", true), tuple("Al Shati Palace", false));
        assertThat(evidence.disputedFields(1)).containsExactly("venue");
    }

    @Test
    void sources_that_say_the_same_do_not_dispute() {
        Evidence evidence = new Evidence(
                List.of(1L),
                List.of(cite(aljazeera, round, "city", "Abu Dhabi"), cite(reuters, round, "city", "Abu Dhabi")));

        assertThat(evidence.dispute(1, "city", "Abu Dhabi")).isEmpty();
        assertThat(evidence.numbersOf(1, "city")).containsExactly(1, 2);
    }

    private static Citation cite(Source source, Recorded record, @Nullable String field, @Nullable String value) {
        return new Citation(source, record, new Claim(field, value, null, null));
    }

    private static Source source(long number, String publisher) {
        Source source = new Source(
                publisher.toLowerCase().replace(' ', '-'),
                new SourceDescription(publisher, "Report", null, null, null, SourceKind.NEWS));
        ReflectionTestUtils.setField(source, Recorded.class, "id", number, Long.class);
        return source;
    }

    private static Recorded numbered(long number) {
        Recorded record = new Recorded() {
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
        ReflectionTestUtils.setField(record, Recorded.class, "id", number, Long.class);
        return record;
    }
}
