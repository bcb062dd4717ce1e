package org.parley.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void a_text_falls_apart_at_what_was_looked_for() {
        assertThat(Piece.of("an " + Piece.START + "exchange" + Piece.STOP + " of 314"))
                .containsExactly(new Piece("an ", false), new Piece("exchange", true), new Piece(" of 314", false));
    }

    @Test
    void an_empty_text_has_no_pieces() {
        assertThat(Piece.of("")).isEmpty();
    }
}
