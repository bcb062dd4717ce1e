package org.parley.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Moments;
import org.parley.web.Paging;

/**
 * The history of a negotiation, a page of it.
 *
 * @param people everybody who ever edited it, under the names of then
 * @param recordLabel what the record is called that the filter names; null if it names none
 */
public record NegotiationHistory(
        NegotiationBand band,
        ChangeSetFilter filter,
        List<String> people,
        List<RecordKind> kinds,
        @Nullable String recordLabel,
        List<Day> days,
        Paging paging) {

    static final int CHANGE_SETS_ON_A_PAGE = 20;

    static List<Day> days(List<ChangeSetEntry> changeSets) {
        Map<LocalDate, List<ChangeSetEntry>> byDay = new LinkedHashMap<>();
        changeSets.forEach(each -> byDay.computeIfAbsent(Moments.day(each.at()), day -> new ArrayList<>())
                .add(each));
        return byDay.entrySet().stream()
                .map(each -> new Day(each.getKey(), each.getValue()))
                .toList();
    }

    public String clear() {
        return Addresses.within(band.slug(), "history");
    }

    /** Change sets of one day. */
    public record Day(LocalDate day, List<ChangeSetEntry> changeSets) {

        public String name() {
            return DateWords.day(day);
        }
    }
}
