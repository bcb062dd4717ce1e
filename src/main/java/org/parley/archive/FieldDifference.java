package org.parley.archive;

import java.util.List;

/**
 * How one field reads in two versions.
 *
 * @param list whether the pieces are lines of a list rather than stretches of one text
 */
public record FieldDifference(String label, boolean list, List<Piece> pieces) {

    public FieldDifference {
        pieces = List.copyOf(pieces);
    }

    FieldDifference unmarked() {
        return new FieldDifference(
                label,
                list,
                pieces.stream()
                        .map(each -> new Piece(Piece.Fate.SAME, each.text()))
                        .toList());
    }
}
