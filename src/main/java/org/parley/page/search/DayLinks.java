package org.parley.page.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.parley.record.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way from a day that was looked for to the timelines of the negotiations that went on then, in one statement. */
@Component
class DayLinks {

    /** With a week on both sides, or as far as the nearest entry. A negotiation that had not begun, or was over, has none. */
    private static final String TIMELINES = """
            select n.slug, n.name,
                   least(cast(:first as date) - 7, case when around.within then null else around.before end) as from_day,
                   greatest(cast(:last as date) + 7, case when around.within then null else around.after end) as to_day
            from negotiation n
            cross join lateral (
                select max(e.day) filter (where e.day <= cast(:last as date)) as before,
                       min(e.day) filter (where e.day >= cast(:first as date)) as after,
                       coalesce(bool_or(e.day between cast(:first as date) - 7 and cast(:last as date) + 7), false) as within
                from search_entry e where e.negotiation_id = n.id) around
            where around.within or (around.before is not null and around.after is not null)
            order by n.name collate people, n.id limit 12""";

    private final JdbcClient database;
    private final Clock clock;

    DayLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** None where no day is looked for. */
    @Transactional(readOnly = true)
    public List<DayLink> of(SearchRequest asked) {
        return asked.days(LocalDate.now(clock))
                .map(days -> database.sql(TIMELINES)
                        .param("first", days.first())
                        .param("last", days.last())
                        .query((row, number) -> new DayLink(
                                days.said().shortText(),
                                row.getString("name"),
                                Addresses.within(row.getString("slug"), "timeline") + "?from="
                                        + row.getString("from_day") + "&to=" + row.getString("to_day")))
                        .list())
                .orElse(List.of());
    }

    /**
     * A timeline around the days.
     *
     * @param days in words
     */
    record DayLink(String days, String negotiation, String href) {}
}
