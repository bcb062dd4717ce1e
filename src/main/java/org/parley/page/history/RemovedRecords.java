package org.parley.page.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what once was at an address. */
@Service
public class RemovedRecords {

    private static final Pattern SHARED = Pattern.compile("^/(negotiations|parties|people)/([^/]+)");
    private static final Pattern ROUND = Pattern.compile("^/negotiations/([^/]+)/rounds/([^/]+)/(\\d+)(/.*)?$");
    private static final Pattern OTHER =
            Pattern.compile("^/negotiations/([^/]+)/(issues|agreements|groups)/([^/]+)(/.*)?$");
    private static final Map<String, String> KINDS = Map.of(
            "negotiations", "NEGOTIATION",
            "parties", "PARTY",
            "people", "PERSON",
            "issues", "ISSUE",
            "agreements", "AGREEMENT",
            "groups", "WORKING_GROUP");

    private static final String SELECT = """
            select r.record_id, r.label, r.actor, r.at, r.reason, r.change_set, h.label, h.heir from revision r
            left join lateral (
                -- a merge changes the row that stays and deletes the one that goes, of the same table in one change_set
                select coalesce(p.name, a.name) as label, coalesce(p.id, a.id) as heir
                from row_change gone join row_change stays on stays.change_set = gone.change_set and stays.table_name = gone.table_name
                left join person p on p.id = stays.record_id left join party a on a.id = stays.record_id
                where gone.change_set = r.change_set and r.undoes is null and gone.record_id = r.record_id and gone.operation = 'DELETE'
                  and gone.table_name in ('person', 'party') and stays.operation = 'UPDATE' and coalesce(p.id, a.id) is not null
                order by stays.id limit 1) h on true
            where r.action = 'REMOVED' and r.record_kind = ?
              and not exists (select from revision l where l.record_id = r.record_id and l.id > r.id)""";
    private static final String IN_NEGOTIATION = " and r.negotiation_id = (select id from negotiation where slug = ?)";
    private static final String LAST = " order by r.id desc limit 1";

    private final JdbcClient database;
    private final Addresses addresses;

    RemovedRecords(JdbcClient database, Addresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /**
     * The record that once was shown there.
     *
     * @param path an address at which nothing is
     */
    Optional<Removed> at(String path) {
        Matcher round = ROUND.matcher(path);
        if (round.matches()) {
            Optional<Removed> found = find(
                    IN_NEGOTIATION + " and r.before ->> 'track' = ? and r.before ->> 'number' = ?",
                    List.of("ROUND", round.group(1), round.group(2), round.group(3)));
            return found.or(() -> shared(path));
        }
        Matcher other = OTHER.matcher(path);
        if (other.matches()) {
            Optional<Removed> found = find(
                    IN_NEGOTIATION + " and r.before ->> 'slug' = ?",
                    List.of(kind(other.group(2)), other.group(1), other.group(3)));
            return found.or(() -> shared(path));
        }
        return shared(path);
    }

    private Optional<Removed> shared(String path) {
        Matcher found = SHARED.matcher(path);
        return found.find()
                ? find(" and r.before ->> 'slug' = ?", List.of(kind(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    private static String kind(String folder) {
        return Objects.requireNonNull(KINDS.get(folder));
    }

    private Optional<Removed> find(String condition, List<String> parameters) {
        return database.sql(SELECT + condition + LAST)
                .params(parameters)
                .query((row, number) -> new Removed(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Objects.requireNonNull(row.getTimestamp(4)).toInstant(),
                        row.getString(5),
                        row.getLong(6),
                        row.getString(7) == null ? null : heir(row.getString(7), row.getLong(8))))
                .optional();
    }

    private Removed.Heir heir(String label, long record) {
        return new Removed.Heir(
                label, Objects.requireNonNull(addresses.of(Set.of(record)).get(record)));
    }

    /**
     * A record that is no longer there.
     *
     * @param actor who removed it
     * @param heir what it was merged with, if that is there
     */
    public record Removed(
            long number,
            String label,
            String actor,
            Instant at,
            @Nullable String reason,
            long changeSet,
            @Nullable Heir heir) {

        /** A record that took the place of another, and where it is shown. */
        public record Heir(String label, String href) {}

        public String dayAndTime() {
            return Moments.dayAndTime(at);
        }

        public String history() {
            return Addresses.history(number);
        }
    }
}
