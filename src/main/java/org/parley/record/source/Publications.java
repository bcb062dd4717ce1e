package org.parley.record.source;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.history.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what sources had told of by a day, in one statement. */
@Service
public class Publications {

    /**
     * Of each record, whether a source behind it was published by the day, and whether one without a day may have been; and of each
     * source without a day, whether it tells of something later.
     */
    private static final String TOLD = """
            with behind as materialized (
                select c.record_id, s.id as source, s.published_on_edtf is null as undated,
                       coalesce(s.published_on_earliest, s.published_on_latest) as day
                from citation c join source s on s.id = c.source_id where c.record_id = any(:records)),
            without_day as materialized (
                select u.source, coalesce(newest_fact(u.source) > :day, false) as later
                from (select distinct source from behind where undated) u)
            select b.record_id, null::bigint, bool_or(not b.undated and b.day <= :day), bool_or(b.undated and not w.later)
            from behind b left join without_day w on w.source = b.source group by b.record_id
            union all
            select null, w.source, w.later, false from without_day w""";

    private static final String UNDATED = """
            select u.source, coalesce(newest_fact(u.source) > :day, false) from unnest(:sources) as u (source)""";

    private final JdbcClient database;
    private final Clock clock;

    Publications(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What of some records was known on a day; of today, and of a day to come, all of them.
     *
     * @param records those dated by the day
     */
    public Knowledge knownOn(LocalDate day, boolean hindsight, Collection<? extends Recorded> records) {
        if (!isPast(day)) {
            return Knowledge.of(day);
        }
        Set<Long> toldLater = new HashSet<>();
        Set<Long> undated = new HashSet<>();
        Map<Long, Boolean> sources = new HashMap<>();
        List<Long> numbers = records.stream().map(Recorded::id).toList();
        if (!numbers.isEmpty()) {
            database.sql(TOLD)
                    .param("day", day)
                    .param("records", numbers.toArray(new Long[0]))
                    .query(row -> {
                        long source = row.getLong(2);
                        if (!row.wasNull()) {
                            sources.put(source, row.getBoolean(3));
                        } else if (!row.getBoolean(3)) {
                            (row.getBoolean(4) ? undated : toldLater).add(row.getLong(1));
                        }
                    });
        }
        return new Knowledge(day, Set.copyOf(toldLater), Set.copyOf(undated), Map.copyOf(sources), hindsight);
    }

    /** Whether more may have been published since a day. */
    public boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    /**
     * The same with what is known of more sources: in one statement where some of them have no day and were not asked about yet, in
     * none otherwise.
     */
    public Knowledge knownOf(Collection<Source> more, Knowledge known) {
        List<Long> unasked = more.stream()
                .filter(each -> each.description().publishedOn() == null)
                .map(Source::id)
                .filter(each -> !known.undatedSources().containsKey(each))
                .distinct()
                .toList();
        if (unasked.isEmpty() || !isPast(known.day())) {
            return known;
        }
        Map<Long, Boolean> sources = new HashMap<>(known.undatedSources());
        database.sql(UNDATED)
                .param("day", known.day())
                .param("sources", unasked.toArray(new Long[0]))
                .query(row -> {
                    sources.put(row.getLong(1), row.getBoolean(2));
                });
        return new Knowledge(known.day(), known.toldLater(), known.undated(), Map.copyOf(sources), known.hindsight());
    }
}
