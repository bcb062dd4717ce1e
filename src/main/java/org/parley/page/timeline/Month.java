package org.parley.page.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * The entries of a month, the newest first.
 *
 * @param name in words; a season or a year where no source names the month, null for what is expected: what lies ahead of today
 */
record Month(String id, @Nullable String name, List<Line> lines) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final String EXPECTED = "";

    /**
     * An entry in the list.
     *
     * @param href null where its record has no page
     */
    record Line(String id, Entry entry, @Nullable String href) {}

    static List<Month> of(List<Entry> entries, String negotiation, LocalDate today) {
        Map<String, List<Line>> byName = new LinkedHashMap<>();
        entries.forEach(entry -> byName.computeIfAbsent(name(entry, today), name -> new ArrayList<>())
                .add(line(entry, negotiation)));
        List<Month> months = new ArrayList<>();
        byName.forEach((name, lines) ->
                months.add(new Month("month-" + (months.size() + 1), name.equals(EXPECTED) ? null : name, lines)));
        return months;
    }

    private static Line line(Entry entry, String negotiation) {
        return new Line(entry.anchor(), entry, entry.address(negotiation));
    }

    private static String name(Entry entry, LocalDate today) {
        if (entry.isAhead(today)) {
            return EXPECTED;
        }
        FuzzyDate date = entry.date();
        if (date.namesMonth()) {
            return NAME.format(date.countsFrom());
        }
        return date.startText().isEmpty() ? date.endText() : date.startText();
    }
}
