package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the talks went well | the talks went badly | the talks went -well- +badly+",
                "the talks went on | the long talks went on | the +long +talks went on",
                "the long talks went on | the talks went on | the -long -talks went on",
                "one two | one two | one two",
                "no result | an exchange of 314 prisoners | -no result- +an exchange of 314 prisoners+"
            })
    void marks_the_words_that_went_and_came(String before, String after, String marked) {
        assertThat(marked(TextPieces.ofTexts(before, after))).isEqualTo(marked.replace("- +", "-+"));
    }

    @Test
    void an_empty_text_is_all_new_or_all_gone() {
        assertThat(marked(TextPieces.ofTexts("", "new"))).isEqualTo("+new+");
        assertThat(marked(TextPieces.ofTexts("old", ""))).isEqualTo("-old-");
    }

    @Test
    void texts_that_share_little_are_shown_whole_instead_of_in_shreds() {
        assertThat(marked(TextPieces.ofTexts("a b c d e f of g h i", "x y z of u v w q r s")))
                .isEqualTo("-a b c d e f of g h i-+x y z of u v w q r s+");
    }

    @Test
    void a_list_tells_which_lines_went_and_came() {
        assertThat(TextPieces.ofLists(List.of("Ukraine", "Russia"), List.of("Ukraine", "Turkey", "Russia")))
                .extracting(piece -> piece.fate() + " " + piece.text())
                .containsExactly("SAME Ukraine", "IN Turkey", "SAME Russia");
    }

    @Test
    void the_new_text_can_be_read_from_the_pieces_and_the_old_one_too() {
        String before = "The group met twice, in Abu Dhabi, and agreed to go on.\nNothing else.";
        String after = "The group met once, in Abu Dhabi, and agreed to go on within a week.\nNothing else.";
        List<TextPiece> pieces = TextPieces.ofTexts(before, after);

        assertThat(without(pieces, TextPiece.Fate.OUT)).isEqualTo(after);
        assertThat(without(pieces, TextPiece.Fate.IN)).isEqualTo(before);
    }

    @Test
    void very_long_texts_are_not_compared_word_by_word() {
        String before = "word ".repeat(3000);
        String after = "other ".repeat(3000);

        assertThat(TextPieces.ofTexts(before, after)).hasSize(2);
    }

    private static String without(List<TextPiece> pieces, TextPiece.Fate fate) {
        return pieces.stream()
                .filter(each -> each.fate() != fate)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<TextPiece> pieces) {
        return pieces.stream()
                .map(each ->
                        each.isOut() ? "-" + each.text() + "-" : each.isIn() ? "+" + each.text() + "+" : each.text())
                .collect(Collectors.joining());
    }
}
