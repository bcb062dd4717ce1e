package org.parley.page.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.web.Moments;
import org.parley.web.MovedAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Finds what became of the record that once was at an address. The history knows: it keeps what each record was called before it
 * was renamed, numbered anew, merged or removed.
 */
@Service
class FormerAddresses implements MovedAddresses {

    private static final Pattern ADDRESS = Pattern.compile("^(/edit)?/(?:negotiations/([^/]+)/(?:rounds/([^/]+)"
            + "|(issues|agreements|groups))|(negotiations|parties|people|sources))/([^/]+)(/history)?$");
    private static final Pattern WHOLE = Pattern.compile("^/(negotiations|parties|people|sources)/[^/]+");
    private static final Map<String, String> KINDS = Map.of(
            "negotiations", "NEGOTIATION",
            "parties", "PARTY",
            "people", "PERSON",
            "rounds", "ROUND",
            "issues", "ISSUE",
            "agreements", "AGREEMENT",
            "groups", "WORKING_GROUP",
            "sources", "SOURCE");

    private static final String LAST_THERE = """
            select r.record_id from revision r where r.record_kind = ? and r.before ->> 'slug' = ?
              and (cast(? as text) is null or r.negotiation_id = (select id from negotiation where slug = ?))
              and (cast(? as text) is null or r.before ->> 'track' = ?)
            order by r.id desc limit 1""";

    private static final String REMOVAL = """
            select r.record_id, r.label, r.actor, r.at, r.reason, r.change_set, r.negotiation_id, (
                -- a merge changes the row that stays and deletes the one that goes, of the same table in one change set
                select stays.record_id
                from row_change gone join row_change stays on stays.change_set = gone.change_set and stays.table_name = gone.table_name
                where gone.change_set = r.change_set and r.undoes is null and gone.record_id = r.record_id and gone.operation = 'DELETE'
                  and gone.table_name in ('person', 'party', 'source') and stays.operation = 'UPDATE'
                order by stays.id limit 1) as heir
            from revision r
            where r.record_id = ? and r.action = 'REMOVED'
              and not exists (select from revision l where l.record_id = r.record_id and l.id > r.id)""";

    /** The page of the record that a parameter names, within the negotiation of the page that is asked. */
    private static final Map<String, BinaryOperator<String>> NAMED = Map.of(
            "party",
            (talks, party) -> Addresses.party(party),
            "person",
            (talks, person) -> Addresses.person(person),
            "negotiation",
            (talks, negotiation) -> Addresses.negotiation(negotiation),
            "issue",
            Addresses::issue,
            "first",
            FormerAddresses::round,
            "second",
            FormerAddresses::round);

    private static final Pattern TALKS = Pattern.compile("^/negotiations/([^/]+)");

    private final JdbcClient database;
    private final Addresses addresses;

    FormerAddresses(JdbcClient database, Addresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /**
     * What became of the record that once was shown there.
     *
     * @param path an address at which nothing is
     */
    Optional<Former> at(String path) {
        Matcher found = ADDRESS.matcher(path);
        if (!found.matches()) {
            return around(path);
        }
        String folder = Stream.of(found.group(4), found.group(5))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("rounds");
        String kind = Objects.requireNonNull(KINDS.get(folder));
        return database.sql(LAST_THERE)
                .params(Arrays.asList(
                        kind, found.group(6), found.group(2), found.group(2), found.group(3), found.group(3)))
                .query(Long.class)
                .optional()
                .flatMap(record -> now(record, text(found.group(1)), text(found.group(7))))
                .or(() -> around(path));
    }

    @Override
    public Optional<String> withPresentNames(String path, Map<String, String[]> asked) {
        Matcher talks = TALKS.matcher(path);
        String within = talks.find() ? talks.group(1) : "";
        UriComponentsBuilder present = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new HashMap<>();
        boolean isAnyOther = false;
        for (Map.Entry<String, String[]> parameter : asked.entrySet()) {
            for (String value : parameter.getValue()) {
                String now = presentName(within, parameter.getKey(), value.strip());
                String key = "value" + values.size();
                present.queryParam(parameter.getKey(), "{" + key + "}");
                values.put(key, Objects.requireNonNullElse(now, value));
                isAnyOther |= now != null;
            }
        }
        return isAnyOther ? Optional.of(present.encode().buildAndExpand(values).toUriString()) : Optional.empty();
    }

    /** Null where it is no name of a record, or still the name of one. */
    private @Nullable String presentName(String within, String parameter, String value) {
        BinaryOperator<String> page = NAMED.get(parameter);
        if (page == null || value.isEmpty() || value.indexOf('\0') >= 0) {
            return null;
        }
        String asked = page.apply(within, value);
        if (addresses.recordAt(asked).isPresent()) {
            return null;
        }
        String start = asked.substring(0, asked.length() - value.length());
        return at(asked)
                .filter(Moved.class::isInstance)
                .map(moved -> ((Moved) moved).href())
                .filter(href -> href.startsWith(start))
                .map(href -> href.substring(start.length()))
                .orElse(null);
    }

    /** @param reference the slug of its track and its own, with a slash between them */
    private static String round(String talks, String reference) {
        return Addresses.rounds(talks) + "/" + reference;
    }

    /** What became of that on whose page something was shown. */
    private Optional<Former> around(String path) {
        Matcher whole = WHOLE.matcher(path);
        return whole.find() && whole.end() < path.length()
                ? at(whole.group()).filter(Removed.class::isInstance)
                : Optional.empty();
    }

    private Optional<Former> now(long record, String before, String after) {
        Fate fate = fateOf(record);
        String page = fate.present() == null
                ? null
                : addresses.of(Set.of(fate.present())).get(fate.present());
        return page == null ? Optional.ofNullable(fate.removed()) : Optional.of(new Moved(before + page + after));
    }

    /** The number of the record that is shown on a page; null where none is. */
    @Nullable
    Long recordAt(String page) {
        return addresses.recordAt(page).orElse(null);
    }

    /** What became of a record, followed through merge after merge. */
    Fate fateOf(long record) {
        Removed first = null;
        Set<Long> seen = new HashSet<>();
        Long at = record;
        while (at != null && seen.add(at)) {
            Removal removal = removal(at).orElse(null);
            if (removal == null) {
                return new Fate(first, at);
            }
            first = first == null ? removal.removed() : first;
            at = removal.heir();
        }
        return new Fate(first, null);
    }

    private Optional<Removal> removal(long record) {
        return database.sql(REMOVAL)
                .param(record)
                .query((row, number) -> new Removal(
                        new Removed(
                                row.getLong("record_id"),
                                row.getString("label"),
                                row.getString("actor"),
                                Objects.requireNonNull(row.getTimestamp("at")).toInstant(),
                                row.getString("reason"),
                                row.getLong("change_set"),
                                row.getObject("negotiation_id", Long.class)),
                        row.getObject("heir", Long.class)))
                .optional();
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** @param heir the number of the record that it was merged into; null where it was only removed */
    private record Removal(Removed removed, @Nullable Long heir) {}

    /**
     * What became of a record.
     *
     * @param removed how it went; null where it did not
     * @param present the record itself, or the one that it was merged into; null where nothing is left of it
     */
    record Fate(@Nullable Removed removed, @Nullable Long present) {}

    /** What became of what was at an address. */
    sealed interface Former permits Moved, Removed {}

    /** It is shown elsewhere. */
    record Moved(String href) implements Former {}

    /**
     * It is no longer there.
     *
     * @param actor who removed it
     * @param negotiation the number of the one that it belonged to; null for what negotiations share
     */
    public record Removed(
            long number,
            String label,
            String actor,
            Instant at,
            @Nullable String reason,
            long changeSet,
            @Nullable Long negotiation)
            implements Former {

        public String dayAndTime() {
            return Moments.dayAndTime(at);
        }

        public String history() {
            return Addresses.history(number);
        }
    }
}
