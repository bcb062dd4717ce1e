package org.parley.page.past;

import java.util.List;
import org.parley.web.TextPiece;

/**
 * How one field reads in two versions.
 *
 * @param list whether the pieces are lines of a list rather than stretches of one text
 */
public record FieldDifference(String label, boolean list, List<TextPiece> pieces) {

    public FieldDifference {
        pieces = List.copyOf(pieces);
    }

    FieldDifference unmarked() {
        return new FieldDifference(
                label,
                list,
                pieces.stream()
                        .map(each -> new TextPiece(TextPiece.Fate.SAME, each.text()))
                        .toList());
    }
}
