package org.parley.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordField.Shape;

class RecordFieldsTest {

    private static final FuzzyDate DAY = FuzzyDate.parse("2026-02-05", "on Thursday");

    private final RecordFields<Letter> fields = RecordFields.of(Letter.class);

    @Test
    void fields_stand_in_the_order_of_the_description() {
        assertThat(fields.names()).containsExactly("title", "body", "day", "pages", "tone", "tones", "copies", "seen");
        assertThat(fields.stream().map(RecordField::shape))
                .containsExactly(
                        Shape.LINE,
                        Shape.TEXT,
                        Shape.DATE,
                        Shape.NUMBER,
                        Shape.CODE,
                        Shape.CODES,
                        Shape.LINES,
                        Shape.TRUTH);
    }

    @Test
    void what_may_be_null_may_be_left_open_and_a_list_may_be_empty() {
        assertThat(fields.stream().filter(RecordField::isRequired).map(RecordField::name))
                .containsExactly("title", "pages", "seen");
    }

    @Test
    void limits_are_read() {
        assertThat(fields.get("title").longest()).isEqualTo(300);
        assertThat(fields.get("body").longest()).isEqualTo(4000);
        assertThat(fields.get("pages").most()).isEqualTo(99);
        assertThat(fields.get("tone").codes()).isEqualTo(Action.class);
        assertThat(fields.get("tones").codes()).isEqualTo(Action.class);
    }

    @Test
    void a_description_is_made_of_the_values_it_is_read_to() {
        Letter letter = new Letter("To all", null, DAY, 3, null, Set.of(Action.CREATED), List.of("Bern"), true);
        assertThat(fields.values(letter)).doesNotContainKeys("body", "tone");
        assertThat(fields.describe(fields.values(letter))).isEqualTo(letter);
    }

    @Test
    void numbers_are_narrowed_and_open_lists_are_empty() {
        Letter letter = fields.describe(Map.of("title", "To all", "pages", 3L, "seen", false, "stray", "?"));
        assertThat(letter).isEqualTo(new Letter("To all", null, null, 3, null, Set.of(), List.of(), false));
    }

    @Test
    void what_is_needed_or_forbidden_is_said() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.describe(Map.of("pages", 3, "seen", true)))
                .withMessage("title is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.describe(Map.of("title", 5, "pages", 3, "seen", true)))
                .withMessage("title cannot be 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.describe(Map.of("title", "To all", "pages", 0, "seen", true)))
                .withMessage("a letter has pages");
    }

    @Test
    void a_snapshot_has_the_fields_in_order_without_the_open_ones() {
        Letter letter = new Letter("To all", null, DAY, 3, Action.CREATED, Set.of(), List.of("Bern"), true);
        assertThat(new Snapshot()
                        .with("slug", "to-all").with(letter).fields().entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue()))
                .hasSize(7)
                .startsWith("slug=to-all", "title=To all")
                .endsWith("pages=3", "tone=CREATED", "copies=[Bern]", "seen=true");
    }

    @Test
    void a_value_is_asserted_as_citations_write_it() {
        Letter letter = new Letter("To all", null, DAY, 3, Action.CREATED, Set.of(), List.of(), true);
        assertThat(fields.get("day").asserted(letter)).isEqualTo("2026-02-05");
        assertThat(fields.get("pages").asserted(letter)).isEqualTo("3");
        assertThat(fields.get("tone").asserted(letter)).isEqualTo("CREATED");
        assertThat(fields.get("body").asserted(letter)).isNull();
    }

    private record Letter(
            String title,
            @LongText @Nullable String body,
            @Nullable FuzzyDate day,
            @AtMost(99) int pages,
            @Nullable Action tone,
            Set<Action> tones,
            List<String> copies,
            boolean seen) {

        Letter {
            if (pages < 1) {
                throw new IllegalArgumentException("a letter has pages");
            }
        }
    }
}
