package org.parley.form.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds parties, people, sources and places by name, for every form: in any spelling that the database takes for the same
 * (its function plain_name folds scripts, transliterations and accents), by an alias, and with a slip of the hand.
 */
@Service
public class NameFinder {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 300;

    /** A part of a name that is shorter names nobody. */
    private static final int SHORTEST_WORD = 3;

    /** Offered where a name is not clear. */
    private static final int MOST = 8;

    private static final Pattern SLUG_BEHIND = Pattern.compile(".*\\(([a-z0-9-]+)\\)\\s*");

    private final JdbcClient database;

    NameFinder(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is called much like what was typed, in one statement. The likest first; none for less than two signs.
     *
     * @param typed part of a name, a whole name, or a name with a slip
     */
    @Transactional(readOnly = true)
    public List<FoundName> find(Findable kind, @Nullable String typed, int limit) {
        String name = typed == null ? "" : typed.replace("\u0000", "").strip();
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            return List.of();
        }
        return database.sql(NameQuery.of(kind))
                .param("typed", shortened(name))
                .param("limit", limit)
                .query((row, number) -> found(kind, row))
                .list();
    }

    /**
     * Whom or what each of some names means, in two statements however many names there are,
     * and in four where some are not known. A last name is enough where
     * nobody else has it; so is a word of the name of a party. Who is called so now comes before who was, or is called so too.
     *
     * @return by the name as it was typed
     */
    public Map<String, NameMatch> find(RecordKind kind, Collection<String> typed) {
        List<String> names = List.copyOf(new LinkedHashSet<>(typed));
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, NameMatch> matches = called(Findable.of(kind), names);
        List<String> unknown = unknown(matches);
        if (!unknown.isEmpty() && isSaved()) {
            waitForOthers(kind, unknown, matches);
            matches.putAll(called(Findable.of(kind), unknown));
            unknown = unknown(matches);
        }
        alike(Findable.of(kind), unknown)
                .forEach((name, alike) -> matches.computeIfPresent(
                        name, (same, match) -> new NameMatch(name, match.plain(), List.of(), alike)));
        return matches;
    }

    private static List<String> unknown(Map<String, NameMatch> matches) {
        return matches.values().stream()
                .filter(each -> each.called().isEmpty())
                .map(NameMatch::typed)
                .toList();
    }

    private static boolean isSaved() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** Who makes what has one of these names at the same moment goes first; then it is known. */
    private void waitForOthers(RecordKind kind, List<String> unknown, Map<String, NameMatch> matches) {
        String[] plain = unknown.stream()
                .map(each ->
                        kind + " " + Objects.requireNonNull(matches.get(each)).plain())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        database.sql(NameQuery.LOCK).param("names", plain).query(row -> {});
    }

    /** Those that are called the same, or nearly so: what a new one may turn out to be. In one statement. */
    public List<NamedRecord> alike(RecordKind kind, String name) {
        List<NamedRecord> alike = alike(Findable.of(kind), List.of(name)).getOrDefault(name, List.of());
        return new NameMatch(name, "", List.of(), alike).mayBeTheSame();
    }

    /** For each record the name that is read back as this record and no other, in one statement. */
    public Map<Long, String> namesOf(RecordKind kind, Collection<Long> records) {
        Map<Long, String> names = new HashMap<>();
        if (!records.isEmpty()) {
            database.sql(NameQuery.names(Findable.of(kind)))
                    .param("ids", List.copyOf(new LinkedHashSet<>(records)))
                    .query(row -> {
                        NamedRecord named = new NamedRecord(
                                row.getLong("id"), row.getString("slug"), row.getString("name"), null, 1);
                        names.put(named.id(), row.getBoolean("shared") ? named.inFull() : named.name());
                    });
        }
        return names;
    }

    private Map<String, NameMatch> called(Findable kind, List<String> typed) {
        Map<Integer, String> plain = new HashMap<>();
        // by the place of the name, and by how closely each goes by it
        Map<Integer, SortedMap<Integer, List<NamedRecord>>> found = new HashMap<>();
        database.sql(NameQuery.called(kind))
                .param("typed", texts(typed))
                .param("slugs", typed.stream().map(NameFinder::slug).toArray(String[]::new))
                .query(row -> {
                    int at = row.getInt("at") - 1;
                    plain.put(at, row.getString("plain"));
                    row.getLong("id");
                    if (!row.wasNull()
                            && (row.getBoolean("whole")
                                    || row.getString("plain").length() >= SHORTEST_WORD)) {
                        found.computeIfAbsent(at, name -> new TreeMap<>())
                                .computeIfAbsent(distance(row), distance -> new ArrayList<>())
                                .add(named(kind, row, 1));
                    }
                });
        Map<String, NameMatch> matches = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            List<NamedRecord> called = found.getOrDefault(i, new TreeMap<>()).values().stream()
                    .findFirst()
                    .orElse(List.of());
            matches.put(typed.get(i), new NameMatch(typed.get(i), plain.getOrDefault(i, ""), called, List.of()));
        }
        return matches;
    }

    /** How far what was typed is from what somebody goes by: the slug, the present name, another name, a part of one. */
    private static int distance(ResultSet row) throws SQLException {
        return row.getBoolean("exact") ? 0 : row.getBoolean("present") ? 1 : row.getBoolean("whole") ? 2 : 3;
    }

    private Map<String, List<NamedRecord>> alike(Findable kind, List<String> typed) {
        Map<String, List<NamedRecord>> alike = new LinkedHashMap<>();
        if (!typed.isEmpty()) {
            database.sql(NameQuery.alike(kind))
                    .param("typed", texts(typed))
                    .param("limit", MOST)
                    .query(row -> {
                        alike.computeIfAbsent(typed.get(row.getInt("at") - 1), name -> new ArrayList<>())
                                .add(named(kind, row, row.getDouble("alike")));
                    });
        }
        return alike;
    }

    private static String[] texts(List<String> typed) {
        return typed.stream().map(NameFinder::shortened).toArray(String[]::new);
    }

    private static String shortened(String typed) {
        String name = typed.replace("\u0000", "").strip();
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    private static String slug(String typed) {
        Matcher behind = SLUG_BEHIND.matcher(shortened(typed));
        return behind.matches() ? behind.group(1) : shortened(typed);
    }

    private static NamedRecord named(Findable kind, ResultSet row, double alike) throws SQLException {
        return new NamedRecord(row.getLong("id"), row.getString("slug"), row.getString("name"), note(kind, row), alike);
    }

    private static FoundName found(Findable kind, ResultSet row) throws SQLException {
        return new FoundName(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                note(kind, row),
                row.getDouble("alike"));
    }

    private static @Nullable String note(Findable kind, ResultSet row) throws SQLException {
        String note = row.getString("note");
        return kind == Findable.SOURCE && note != null ? FuzzyDate.parse(note).shortText() : note;
    }
}
