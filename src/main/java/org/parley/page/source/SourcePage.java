package org.parley.page.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.source.Source;
import org.parley.web.Paging;

/**
 * One source with what it is cited for.
 *
 * @param talks the records that it proves, by negotiation
 */
record SourcePage(Source source, List<Talks> talks, Paging paging) {

    /** @param slug of the negotiation; null for what negotiations share, and {@code name} likewise */
    record Talks(@Nullable String slug, @Nullable String name, List<Proved> records) {}

    /**
     * A record that it proves.
     *
     * @param label what it is called; null where that is not known
     * @param href where it is shown; its history where it is shown nowhere
     * @param claims what is said of it, as a whole and field by field
     */
    record Proved(long number, RecordKind kind, @Nullable String label, String href, List<Claimed> claims) {}

    /**
     * What it says of a record.
     *
     * @param field in words; null for the record as a whole
     * @param value that it gives for the field, in words; null where it only stands behind that of the record
     * @param saidBy whom it quotes
     */
    record Claimed(
            long citation,
            @Nullable String field,
            @Nullable String value,
            @Nullable String saidBy,
            @Nullable String note) {}

    /** A citation with the record that it is about, as it was found. */
    record Row(@Nullable String slug, @Nullable String name, Proved proved) {}

    /** @param rows those of one record behind each other, and those of one negotiation */
    static List<Talks> talks(List<Row> rows) {
        List<Talks> talks = new ArrayList<>();
        for (Row row : rows) {
            Talks last = talks.isEmpty() ? null : talks.get(talks.size() - 1);
            if (last == null || !Objects.equals(last.slug(), row.slug())) {
                last = new Talks(row.slug(), row.name(), new ArrayList<>());
                talks.add(last);
            }
            List<Proved> records = last.records();
            Proved before = records.isEmpty() ? null : records.get(records.size() - 1);
            if (before != null && before.number() == row.proved().number()) {
                before.claims().addAll(row.proved().claims());
            } else {
                records.add(row.proved());
            }
        }
        return talks;
    }
}
