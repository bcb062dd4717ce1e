package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Plans;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With two hundred negotiations in the database, no statement of a page reads a large table from one end to the other. */
@WriteTest
@TestInstance(Lifecycle.PER_CLASS)
class PlansTest {

    private static final int LARGE = 10_000;
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvcTester reader;

    @Autowired
    private JdbcClient database;

    private Set<String> large;

    @BeforeAll
    void fill() throws Exception {
        TestCluster.fillWithManyNegotiations(
                database.sql("select current_database()").query(String.class).single());
        large = database.sql("select relname from pg_class where relkind = 'r' and reltuples > ?")
                .param(LARGE)
                .query(String.class)
                .set();
        assertThat(large).contains("round", "status_change", "citation", "revision", "search_entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/people?q=Person+77",
                "/people/person-77",
                "/people?party=party-7",
                "/parties",
                "/parties/party-7",
                "/search?q=prisoners",
                "/search?q=so+it+is",
                "/search?q=prisner+-gas&kind=statement&year=2021&party=party-7",
                "/negotiations/talks-77",
                "/negotiations/talks-77/timeline",
                "/negotiations/talks-77/timeline?from=2021-01-01&to=2021-12-31&kind=statement",
                "/negotiations/talks-77/timeline?track=track-2&party=party-77&issue=issue-7&q=round",
                "/negotiations/talks-77/checklist",
                "/negotiations/talks-77/checklist?asOf=2022-01-01&since=2021-01-01",
                "/negotiations/talks-77/positions",
                "/negotiations/talks-77/positions?asOf=2022-01-01",
                "/negotiations/talks-77/brief",
                "/negotiations/talks-77/brief?asOf=2022-01-01&since=2021-01-01",
                "/negotiations/talks-77/positions?asOf=2022-01-01&since=2021-01-01&category=territory&stance=opposes",
                "/negotiations/talks-77/ledger",
                "/negotiations/talks-77/people",
                "/negotiations/talks-77/people?track=track-2&party=party-77&show=all",
                "/negotiations/talks-77/rounds",
                "/negotiations/talks-77/rounds/slippage",
                "/negotiations/talks-77/rounds/compare",
                "/negotiations/talks-77/rounds/compare?first=track-1/3&second=track-2/7",
                "/negotiations/talks-77/rounds/track-2/7",
                "/negotiations/talks-77/rounds/track-2/7/history",
                "/negotiations/talks-77/issues/issue-7",
                "/negotiations/talks-77/agreements",
                "/negotiations/talks-77/agreements/agreement-7",
                "/negotiations/talks-77/groups/group-2",
                "/negotiations/talks-77/history"
            })
    void no_page_reads_a_large_table_whole(String page) throws Exception {
        List<Plans.Plan> plans = Plans.of(
                () -> assertThat(reader.get().uri(URI.create(page)).exchange()).hasStatusOk());
        assertThat(plans)
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(
                                scanned(JSON.readTree(plan.json()).path(0).path("Plan")))
                        .as("%s reads whole, in%n%s", page, plan.sql())
                        .doesNotContainAnyElementsOf(large));
    }

    /** In the order in which they stand, so that nothing is read of the others. */
    @Test
    void the_home_page_takes_its_negotiations_from_an_index() throws Exception {
        assertThat(Plans.of(() -> assertThat(reader.get().uri("/").exchange()).hasStatusOk()))
                .anySatisfy(plan -> assertThat(plan.json()).contains("negotiation_in_lists"));
    }

    /** To find the pages of twenty results it looks for each alone, and lays out no table of all pages there are. */
    @Test
    void the_pages_of_results_are_found_one_by_one() throws Exception {
        assertThat(Plans.of(() ->
                        assertThat(reader.get().uri("/search?q=so").exchange()).hasStatusOk()))
                .filteredOn(plan -> plan.sql().contains("page.address"))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan.json()).doesNotContain("Hash Join"));
    }

    private static List<String> scanned(JsonNode node) {
        List<String> scanned = new ArrayList<>();
        if (node.path("Node Type").asString("").equals("Seq Scan")) {
            scanned.add(node.path("Relation Name").asString());
        }
        node.path("Plans").forEach(each -> scanned.addAll(scanned(each)));
        return scanned;
    }
}
