package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeDocumentTest {

    private static final DocumentReader READER = Draft.reader();

    private final Draft draft = Draft.ofHarbourTalks();

    @Test
    void all_errors_are_told_at_once_in_the_order_of_the_document() {
        draft.with("/milestones/0/day", "\"2020-02-30\"")
                .with("/rounds/0/delegations/1/members/1/role", "\"HEAD\"")
                .with("/rounds/0/lastDay", "\"2020-02-28\"")
                .without("/issues/0/title")
                .with("/issues/0/group", "\"nobody\"")
                .with("/parties/0/colour", "\"red\"")
                .with("/people/0/appointments/0/citations/0/field", "\"city\"")
                .with("/negotiation/leader", "\"Ada\"")
                .with("/negotiation/slug", "\"taken\"");
        assertThatThrownBy(() -> READER.read(draft.bytes(), "taken"::equals))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(DocumentError::path)
                                .containsExactly(
                                        "/negotiation/slug",
                                        "/negotiation/leader",
                                        "/parties/0/colour",
                                        "/people/0/appointments/0/citations/0/field",
                                        "/issues/0/title",
                                        "/issues/0/group",
                                        "/rounds/0/lastDay",
                                        "/rounds/0/delegations/1/members/1/role",
                                        "/milestones/0/day"))
                .hasMessageContaining("/negotiation/slug: a slug that no negotiation has yet; this one is taken")
                .hasMessageContaining("/milestones/0/day: a date that exists");
    }

    @Test
    void the_tenth_of_a_list_comes_after_the_second() {
        for (int i = 2; i < 12; i++) {
            draft.copied("/milestones/1", "/milestones/" + i);
        }
        draft.with("/milestones/11/title", "1").with("/milestones/2/title", "1");
        assertThat(draft.errors(READER))
                .extracting(DocumentError::path)
                .containsExactly("/milestones/2/title", "/milestones/11/title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                        | 1 | 2
            {"format": 1,}           | 1 | 14
            {"a": 1, "a": 2}         | 1 | 13
            {} {}                    | 1 | 4
            {\\n  "version": 01      | 2 | 15
            {\\n\\n  version: 1}     | 3 | 3
            """)
    void broken_JSON_is_named_by_line_and_column(String text, int line, int column) {
        assertThat(errors(text.translateEscapes().getBytes(StandardCharsets.UTF_8)))
                .containsExactly(brokenAt(line, column));
    }

    @Test
    void a_document_is_in_UTF_8() {
        assertThat(errors("{\"name\": \"Länd\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(brokenAt(1, 14));
    }

    private static DocumentError brokenAt(int line, int column) {
        return new DocumentError(
                "", "JSON in UTF-8, each field once; it cannot be read on from line " + line + ", column " + column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "null", "[]", "17", "\"document\""})
    void a_document_is_an_object(String text) {
        assertThat(errors(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new DocumentError("", "an object"))
                .first()
                .hasToString("the document: an object");
    }

    @Test
    void a_document_that_is_nested_without_end_is_refused_like_any_other() {
        assertThat(errors("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new DocumentError("", "JSON that is nested less deeply, with shorter texts and numbers"));
    }

    @Test
    void fields_that_the_format_does_not_know_are_named_as_JSON_pointers_name_them() {
        assertThat(draft.with("/negotiation/a~1b~0c", "1").errors(READER))
                .contains(new DocumentError("/negotiation/a~1b~0c", "nothing: the format has no such field here"));
    }

    /** Whatever stands in whatever place, it is read or refused in words for people. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "1.5e9", "\"zzz\"", "[{\"x\": [null]}]"})
    void garbage_is_refused_in_plain_words(String garbage) {
        var said = new TreeSet<String>();
        for (String path : draft.paths()) {
            for (DocumentError error :
                    Draft.ofHarbourTalks().with(path, garbage).errors(READER)) {
                said.add(error.expected());
                assertThat(error.path()).matches("(/[A-Za-z]+(/\\d+)?)*");
            }
        }
        assertThat(said)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .isNotBlank()
                        .doesNotContainPattern("(?i)regex|pattern|schema|java|null|must|valid|\\$|\\^"));
    }

    private static List<DocumentError> errors(byte[] bytes) {
        try {
            READER.read(bytes, slug -> false);
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.errors();
        }
    }
}
