package org.parley.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.negotiation.NegotiationBand;
import org.parley.party.MarkPattern;
import org.parley.source.Dispute;
import org.parley.source.Note;

/** What each party is reported to hold on each issue, as of a day. */
record PositionMatrix(NegotiationBand band, LocalDate asOf, List<Column> parties, List<Row> rows, List<Note> notes) {

    public String asOfText() {
        return DateWords.day(asOf);
    }

    public boolean isEmpty() {
        return parties.isEmpty();
    }

    /** A party. @param atTheTable whether it has ever sat at a round of this negotiation */
    record Column(
            long id,
            String slug,
            String letters,
            String name,
            String colour,
            MarkPattern pattern,
            boolean atTheTable) {}

    /** An issue. @param cells by the number of the party */
    record Row(String slug, String title, @Nullable IssueStatus status, Map<Long, Cell> cells) {}

    record Cell(
            Stance stance,
            String words,
            FuzzyDate since,
            @Nullable String statedBy,
            @Nullable String statedBySlug,
            List<Integer> cites,
            List<Dispute> disputes) {}
}
