package org.parley.history.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jsoup.Jsoup;
import org.parley.exchange.NegotiationImport;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.plan.Archivist.Act;
import org.parley.history.plan.Archivist.Move;
import org.parley.testing.SeparateApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is edited, merged, removed, restored and undone, in whatever order: nothing is lost. */
class AnyHistoryTest {

    private static SeparateApplication application;

    private final JsonMapper json = new JsonMapper();
    private JdbcClient database;
    private Archivist archivist;

    @BeforeContainer
    static void start() {
        application = new SeparateApplication("parley_any_history");
    }

    @AfterContainer
    static void stop() {
        application.close();
    }

    @BeforeTry
    void begin() throws Exception {
        application.empty();
        database = application.part(JdbcClient.class);
        archivist = new Archivist(application.context());
        try (var document = new ClassPathResource("starter/iran-nuclear.json").getInputStream()) {
            application.part(NegotiationImport.class).take(document.readAllBytes(), Scribe.MIRA, "To begin with");
        }
    }

    // not shrunk: that goes on beside the next property when its time is over, and empties the database under it
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void every_earlier_state_can_be_rebuilt_and_every_change_set_undone(@ForAll("moves") List<Move> moves) {
        makeAndTakeBack(moves);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void so_it_is_where_much_is_entered_twice_and_merged(@ForAll("merges") List<Move> moves) {
        makeAndTakeBack(moves);
    }

    private void makeAndTakeBack(List<Move> moves) {
        Map<Long, Map<String, String>> states = new LinkedHashMap<>();
        states.put(Tables.lastChange(database), Tables.now(database));
        var beginning = states.values().iterator().next();
        long imported = lastChangeSet();

        for (Move move : moves) {
            archivist.make(move);
            states.put(Tables.lastChange(database), Tables.now(database));
        }

        states.forEach((change, state) -> assertThat(Tables.asOf(database, change))
                .as("after change " + change)
                .isEqualTo(state));
        everyRecordReadsAsTheHistorySays();
        changeSetsAfter(imported).forEach(this::readsInWords);
        for (long changeSet : changeSetsAfter(imported)) {
            assertThat(archivist.grant(new HistoryRequest.Undo(changeSet)))
                    .as("undoing change set " + changeSet)
                    .isEmpty();
        }
        assertThat(Tables.withoutVersions(Tables.now(database))).isEqualTo(Tables.withoutVersions(beginning));
        everyRecordReadsAsTheHistorySays();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return moves(Arbitraries.of(Act.class));
    }

    @Provide
    Arbitrary<List<Move>> merges() {
        return moves(Arbitraries.of(
                Act.LOG_TWICE,
                Act.MERGE_LOGGED_TWICE,
                Act.MERGE_ANY,
                Act.MERGE_ANY,
                Act.RENAME,
                Act.VERSION,
                Act.UNDO));
    }

    private static Arbitrary<List<Move>> moves(Arbitrary<Act> acts) {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 999);
        return Combinators.combine(acts, which, which)
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    /** The last revision of each record is how it reads now, and of those that are gone, that they were removed. */
    private void everyRecordReadsAsTheHistorySays() {
        Map<String, JsonNode> told = new LinkedHashMap<>();
        database.sql("""
                        select distinct on (record_id) record_kind, record_id, after from revision
                        where record_kind <> 'ACCOUNT' order by record_id, id desc""").query(row -> {
            if (row.getString(3) != null) {
                told.put(row.getString(1).toLowerCase() + " " + row.getLong(2), json.readTree(row.getString(3)));
            }
        });
        Map<String, JsonNode> read = read();
        assertThat(told).containsOnlyKeys(read.keySet());
        read.forEach((record, fields) -> assertThat(told.get(record)).as(record).isEqualTo(fields));
    }

    /** The page of a change set, as a reader opens it. */
    private void readsInWords(long changeSet) {
        String port = application.context().getEnvironment().getProperty("local.server.port");
        String address = "http://localhost:" + port + "/history/change-sets/" + changeSet;
        try {
            String text = Jsoup.connect(address).get().select("main").text();
            assertThat(text)
                    .as(address)
                    .contains("Change set " + changeSet)
                    .doesNotContain("{", "}", "null")
                    .doesNotContainPattern("\\b[A-Z]+_[A-Z]+\\b");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, JsonNode> read() {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        application
                .part(TransactionTemplate.class)
                .executeWithoutResult(status -> Tables.NAMES.forEach(name -> {
                    Set<Long> numbers = Set.copyOf(database.sql("select id from " + name)
                            .query(Long.class)
                            .list());
                    application
                            .part(RecordFinder.class)
                            .find(Map.of(RecordKind.ofTable(name), numbers))
                            .forEach((number, record) -> read.put(
                                    name + " " + number,
                                    json.readTree(json.writeValueAsString(
                                            record.snapshot().fields()))));
                }));
        return read;
    }

    private long lastChangeSet() {
        return database.sql("select max(change_set) from revision")
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    private List<Long> changeSetsAfter(long changeSet) {
        return database.sql("select distinct change_set from revision where change_set > ? order by change_set desc")
                .param(changeSet)
                .query(Long.class)
                .list();
    }
}
