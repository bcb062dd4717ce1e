package org.parley.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.NegotiationDocument.Cited;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of one negotiation and of what it shares, with one statement for each table however many rows there are. */
final class NegotiationRows {

    private static final List<String> PARTY_COLUMNS = List.of("party_id", "by_party_id", "to_party_id");
    private static final List<String> PERSON_COLUMNS = List.of("person_id", "stated_by_id");

    /** The tables below the negotiation: what each hangs on, and in which order its rows go. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        String ofTrack = "x join track t on t.id = x.track_id where t.negotiation_id = ?";
        String ofRound =
                "x join round r on r.id = x.round_id join track t on t.id = r.track_id where t.negotiation_id = ?";
        String ofIssue = "x join issue i on i.id = x.issue_id where i.negotiation_id = ?";
        String ofAgreement = "x join agreement a on a.id = x.agreement_id where a.negotiation_id = ?";
        String ofNegotiation = "x where x.negotiation_id = ?";
        TABLES.put("track", ofNegotiation + " order by x.ordinal, x.id");
        TABLES.put("round", ofTrack + " order by x.id");
        TABLES.put("schedule_announcement", ofRound + " order by x.id");
        TABLES.put("delegation", ofRound + " order by x.ordinal, x.id");
        TABLES.put(
                "delegation_member",
                "x join delegation d on d.id = x.delegation_id join round r on r.id = d.round_id"
                        + " join track t on t.id = r.track_id where t.negotiation_id = ? order by x.ordinal, x.id");
        TABLES.put("working_group", ofNegotiation + " order by x.id");
        TABLES.put("group_session", ofRound + " order by x.id");
        TABLES.put("issue", ofNegotiation + " order by x.id");
        TABLES.put("status_change", ofIssue + " order by x.id");
        TABLES.put("position", ofIssue + " order by x.id");
        TABLES.put("agreement", ofNegotiation + " order by x.id");
        TABLES.put("signatory", ofAgreement + " order by x.ordinal, x.id");
        TABLES.put("commitment", ofAgreement + " order by x.id");
        TABLES.put(
                "delivery",
                "x join commitment c on c.id = x.commitment_id join agreement a on a.id = c.agreement_id"
                        + " where a.negotiation_id = ? order by x.id");
        TABLES.put("statement", ofNegotiation + " order by x.id");
        TABLES.put("milestone", ofNegotiation + " order by x.id");
    }

    private final JdbcClient database;
    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Map<Long, Row> byNumber = new HashMap<>();
    private final Map<Long, List<Cited>> cited = new HashMap<>();

    private NegotiationRows(JdbcClient database) {
        this.database = database;
    }

    /** Empty when there is no such negotiation. */
    static Optional<NegotiationRows> of(String slug, JdbcClient database) {
        NegotiationRows rows = new NegotiationRows(database);
        rows.read("negotiation", "x where x.slug = ?", slug);
        rows.of("negotiation").forEach(root -> rows.readAll(root.id()));
        return rows.of("negotiation").isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private void readAll(long negotiation) {
        TABLES.forEach((table, rest) -> read(table, rest, negotiation));
        read("person", "x where x.id = any(?)", referred(PERSON_COLUMNS));
        read("appointment", "x where x.person_id = any(?) order by x.id", numbers(of("person")));
        read("party", "x where x.id = any(?)", referred(PARTY_COLUMNS));
        read("citation", "x where x.record_id = any(?) order by x.id", numbers(byNumber.values()));
        read("source", "x where x.id = any(?)", referred(List.of("source_id")));
        of("citation")
                .forEach(each -> cited.computeIfAbsent(
                                Objects.requireNonNull(each.reference("record_id")), record -> new ArrayList<>())
                        .add(cited(each)));
    }

    private void read(String table, String rest, Object parameter) {
        List<Row> rows = database.sql("select x.* from " + table + " " + rest)
                .param(parameter)
                .query(Row::of)
                .list();
        tables.put(table, rows);
        rows.forEach(each -> byNumber.put(each.id(), each));
    }

    private Long[] referred(List<String> columns) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (Row row : byNumber.values()) {
            columns.stream().map(row::reference).filter(Objects::nonNull).forEach(numbers::add);
        }
        return numbers.toArray(Long[]::new);
    }

    private static Long[] numbers(Collection<Row> rows) {
        return rows.stream().map(Row::id).toArray(Long[]::new);
    }

    private Cited cited(Row citation) {
        return new Cited(
                Objects.requireNonNull(slug(citation.reference("source_id"))),
                citation.textOrNull("field"),
                citation.textOrNull("asserted_value"),
                citation.textOrNull("said_by"),
                citation.textOrNull("note"));
    }

    List<Row> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    List<Row> bySlug(String table) {
        return of(table).stream()
                .sorted(Comparator.comparing(each -> each.text("slug")))
                .toList();
    }

    /** The rows of a table by the record that a column refers to. */
    Map<Long, List<Row>> of(String table, String column) {
        Map<Long, List<Row>> groups = new HashMap<>();
        of(table)
                .forEach(each -> groups.computeIfAbsent(
                                Objects.requireNonNull(each.reference(column)), owner -> new ArrayList<>())
                        .add(each));
        return groups;
    }

    List<Cited> cited(long record) {
        return cited.getOrDefault(record, List.of());
    }

    /** The slug of the record of that number. */
    @Nullable
    String slug(@Nullable Long number) {
        return number == null
                ? null
                : Objects.requireNonNull(byNumber.get(number)).text("slug");
    }

    String slug(Row row, String column) {
        return Objects.requireNonNull(slug(row.reference(column)), column);
    }

    /** The round of that number: track, slash, number. */
    @Nullable
    String round(@Nullable Long number) {
        if (number == null) {
            return null;
        }
        Row round = Objects.requireNonNull(byNumber.get(number));
        return slug(round, "track_id") + "/" + round.number("number");
    }
}
