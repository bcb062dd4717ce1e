package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Pages;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** However many records of a page are contested, what sources say of them is found at once. */
@WriteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceInBulkTest {

    private static final int FEW = 2;
    private static final int MANY = 50;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void write() {
        new ContestedTalks(database, FEW).write(transaction);
        new ContestedTalks(database, MANY).write(transaction);
    }

    @ParameterizedTest
    @CsvSource({
        "/negotiations/{talks}/agreements, 8",
        "/negotiations/{talks}/agreements/agreement-0, 10",
        "/negotiations/{talks}/ledger, 7",
        "/negotiations/{talks}/rounds/main/2, 14",
        "/negotiations/{talks}/rounds/compare?first=main/1&second=main/2, 12",
        "/negotiations/{talks}/issues/issue-0, 10",
        "/negotiations/{talks}/groups/group, 7",
        "/negotiations/{talks}/groups, 5",
        "/negotiations/{talks}/statements, 8",
        "/negotiations/{talks}/checklist, 6",
        "/negotiations/{talks}/positions, 7",
        "/parties/{talks}-side-0, 12",
        "/people/{talks}-person-0, 7"
    })
    void many_contested_records_take_no_more_statements_than_two(String address, int most) throws Exception {
        String few = address.replace("{talks}", "contested-" + FEW);
        String many = address.replace("{talks}", "contested-" + MANY);
        assertThat(Pages.of(browser, many).select("details.disputed")).isNotEmpty();
        assertThat(Pages.of(browser, few).select("details.disputed")).isNotEmpty();

        int ofFew = statements(few).size();

        assertThat(statements(many)).hasSizeLessThanOrEqualTo(ofFew);
        assertThat(ofFew).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"/negotiations/{talks}/sources, 4", "/sources/{talks}, 4"})
    void however_often_a_source_is_cited_takes_no_more_statements(String address, int most) throws Exception {
        String few = address.replace("{talks}", "contested-" + FEW);
        String many = address.replace("{talks}", "contested-" + MANY);
        assertThat(Pages.of(browser, many).select("main .list > li")).isNotEmpty();

        int ofFew = statements(few).size();

        assertThat(statements(many)).hasSizeLessThanOrEqualTo(ofFew);
        assertThat(ofFew).isLessThanOrEqualTo(most);
    }

    /** How many there are is asked only where they do not fit on one page of a list. */
    private List<String> statements(String address) throws Exception {
        return Statements.of(() -> Pages.of(browser, address)).stream()
                .filter(each -> !each.startsWith("select count("))
                .toList();
    }
}
