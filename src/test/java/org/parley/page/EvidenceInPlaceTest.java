package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each note stands where its source bears: at one field, behind the whole, at the presence, the role or the title. */
@WriteTest(starter = true)
class EvidenceInPlaceTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String ROUND = "select r.id from round r join track t on t.id = r.track_id"
            + " join negotiation n on n.id = t.negotiation_id and n.slug = 'russia-ukraine' where t.slug = 'trilateral' and r.number = 2";
    private static final String UMEROV =
            "select m.id from delegation_member m join delegation d on d.id = m.delegation_id"
                    + " join person p on p.id = m.person_id and p.slug = 'rustem-umerov' where d.round_id = (" + ROUND
                    + ")";
    private static final String SECRETARY = "select a.id from appointment a join person p on p.id = a.person_id"
            + " where p.slug = 'rustem-umerov' and a.title like 'Secretary%'";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private int sources;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rounds/trilateral/2 | round | title | h1
            rounds/trilateral/2 | round | number | h1
            rounds/trilateral/2 | round | status | .head .facts span:has(.tag)
            rounds/trilateral/2 | round | summary | .lead
            rounds/trilateral/2 | round | firstDay | dt:contains(Held) + dd
            rounds/trilateral/2 | round | city | dt:contains(Place) + dd
            rounds/trilateral/2 | round | outcomes | dt:contains(Outcomes) + dd
            rounds/trilateral/2 | round | whatNext | dt:contains(What next) + dd
            agreements/abu-dhabi-exchange-2026 | agreement abu-dhabi-exchange-2026 | title | h1
            agreements/abu-dhabi-exchange-2026 | agreement abu-dhabi-exchange-2026 | status | .head .facts span:has(.tag)
            agreements/abu-dhabi-exchange-2026 | agreement abu-dhabi-exchange-2026 | type | .head .facts span:contains(Prisoner exchange)
            agreements/abu-dhabi-exchange-2026 | agreement abu-dhabi-exchange-2026 | date | .head .facts span:has(time)
            agreements/abu-dhabi-exchange-2026 | agreement abu-dhabi-exchange-2026 | form | dt:contains(Form) + dd
            agreements | agreement abu-dhabi-exchange-2026 | status | span:has(> .tag)
            issues/territory | issue territory | title | h1
            issues/territory | issue territory | category | dt:contains(Category) + dd
            issues/territory | judgement territory | difficulty | dt:contains(Difficulty) + dd
            checklist | judgement territory | difficulty | .state .was
            groups/military | working_group military | name | h1
            groups/military | working_group military | subject | .lead
            /people/rustem-umerov | person rustem-umerov | name | h1
            /parties/ukraine | party ukraine | kind | .head .facts span
            rounds/compare?first=trilateral/1&second=trilateral/2 | round | firstDay | .compare td""")
    void a_source_of_one_field_stands_at_that_field_alone(String page, String record, String field, String place) {
        String publisher = cite(record(record), field, null);

        Document shown = page(page);

        assertThat(called(shown, publisher))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.closest(place))
                        .as(each.parent().parent().outerHtml())
                        .isNotNull());
    }

    @Test
    void a_source_of_the_whole_stands_behind_the_whole() {
        String publisher = cite(number(ROUND), null, null);

        Document page = page("rounds/trilateral/2");

        assertThat(called(page, publisher))
                .anySatisfy(each -> assertThat(each.closest(".lead")).isNotNull())
                .as("or for the record where a field is disputed")
                .allSatisfy(each -> assertThat(each.closest(".lead, .disputed")).isNotNull());
    }

    @Test
    void a_source_with_another_value_stands_with_that_value_and_not_behind_the_record() {
        String publisher = cite(number(ROUND), "country", "Qatar");

        Document page = page("rounds/trilateral/2");

        assertThat(called(page, publisher))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.closest(".disputed li").text()).startsWith("Qatar"));
        assertThat(page.select(".lead, dt:contains(Place) + dd").text()).doesNotContain("[" + note(page, publisher));
    }

    @Test
    void a_field_that_has_no_place_on_the_page_is_listed_at_its_foot() {
        String publisher = cite(number(ROUND), "track", null);

        Document page = page("rounds/trilateral/2");

        assertThat(called(page, publisher))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.closest("#single-fields li").text()).contains("track"));
        assertThat(page.select("#single-fields summary").text()).startsWith("Sources for single fields");
    }

    @Test
    void presence_role_and_title_in_a_round_are_cited_apart() {
        String presence = cite(number(UMEROV), null, null);
        String role = cite(number(UMEROV), "role", null);
        String title = cite(number(SECRETARY), null, null);

        for (String address : List.of("rounds/trilateral/2", "rounds/compare?first=trilateral/2&second=trilateral/3")) {
            Document page = page(address);
            Element umerov = page.selectFirst(".people li:has(a[href$=rustem-umerov]):has(.title-on-day)");
            assertThat(umerov.text()).as(address).contains("Secretary of the National Security and Defence Council");
            assertThat(umerov.select(".title-on-day").text())
                    .as(address)
                    .contains(note(page, title))
                    .doesNotContain(note(page, presence), note(page, role));
            umerov.select(".title-on-day").remove();
            assertThat(umerov.text())
                    .as(address)
                    .contains(note(page, presence), note(page, role))
                    .doesNotContain(note(page, title));
            assertThat(umerov.text().indexOf(note(page, presence)))
                    .isLessThan(umerov.text().indexOf("head"));
            assertThat(umerov.text().indexOf(note(page, role)))
                    .isGreaterThan(umerov.text().indexOf("head"));
        }
    }

    @Test
    void so_they_are_where_somebody_was_in_the_room() {
        String presence = cite(number(UMEROV), null, null);
        String title = cite(number(SECRETARY), null, null);

        Document room = page("people?track=trilateral&party=ukraine&show=all");
        Element line = room.selectFirst("#titles ~ .rows > div:has(a[href$=rustem-umerov]) p");
        assertThat(line.select("> span").text()).contains(note(room, title)).doesNotContain(note(room, presence));
        assertThat(line.select("> small").text()).contains(note(room, presence)).doesNotContain(note(room, title));

        Document person = page("/people/rustem-umerov");
        Element row = person.selectFirst("section[aria-labelledby=rounds] tr:has(a[href$=trilateral/2])");
        assertThat(row.select("th").text()).contains(note(person, presence)).doesNotContain(note(person, title));
        assertThat(row.select("td").last().text()).contains(note(person, title)).doesNotContain(note(person, presence));

        Document brief = page("brief?asOf=2026-02-10");
        Element delegation = brief.selectFirst("#next ~ .rows dd:has(a[href$=rustem-umerov])");
        assertThat(delegation.text()).contains(note(brief, presence), note(brief, title));
        assertThat(delegation.text())
                .matches("(?s).*Rustem Umerov[^,;]*\\Q" + note(brief, presence) + "\\E[^;]*,[^;]*\\Q"
                        + note(brief, title) + "\\E.*");
    }

    @Test
    void a_title_is_last_known_after_the_days_that_its_sources_cover() {
        Document third = page("rounds/trilateral/3");
        assertThat(third.select(".people li:has(a[href$=rustem-umerov]) .title-on-day")
                        .text())
                .startsWith("last known as Secretary of the National Security and Defence Council, ");
        assertThat(page("rounds/trilateral/2")
                        .select(".people li:has(a[href$=rustem-umerov]) .title-on-day")
                        .text())
                .startsWith("Secretary of the National Security and Defence Council");

        database.sql(
                        "update appointment set to_edtf = '2026-02-20', to_earliest = '2026-02-20', to_latest = '2026-02-20'"
                                + " where id = ?")
                .param(number(SECRETARY))
                .update();
        assertThat(page("rounds/trilateral/3")
                        .select(".people li:has(a[href$=rustem-umerov]) .title-on-day")
                        .text())
                .startsWith("Secretary of the National Security and Defence Council");
        database.sql("update appointment set to_edtf = null, to_earliest = null, to_latest = null where id = ?")
                .param(number(SECRETARY))
                .update();
    }

    @Test
    void a_title_without_a_beginning_is_not_known_before_its_first_source() {
        long title = number("select a.id from appointment a join person p on p.id = a.person_id"
                + " where p.slug = 'daniel-driscoll'");
        database.sql("update appointment set from_edtf = null, from_earliest = null, from_latest = null where id = ?")
                .param(title)
                .update();

        assertThat(page("rounds/trilateral/2")
                        .select(".people li:contains(Driscoll)")
                        .text())
                .contains("title not known on that day")
                .doesNotContain("Secretary of the Army");
    }

    @Test
    void that_somebody_holds_no_office_is_said_with_its_source() {
        long kushner = number("select id from person where slug = 'jared-kushner'");
        long none = number("select nextval('record_number')");
        database.sql(
                        "insert into appointment (id, version, person_id, party_id, office, from_edtf, from_earliest, from_latest,"
                                + " to_edtf, to_earliest, to_latest) select ?, 0, ?, id, 'NO_OFFICE', '2026-01-01', '2026-01-01', '2026-01-01',"
                                + " '2026-02-10', '2026-02-10', '2026-02-10' from party where slug = 'united-states'")
                .params(none, kushner)
                .update();
        String publisher = cite(none, null, null);

        Document round = page("rounds/trilateral/2");
        assertThat(round.select(".people li:contains(Kushner) .title-on-day").text())
                .isEqualTo("holds no office" + note(round, publisher));
        assertThat(page("rounds/trilateral/3")
                        .select(".people li:contains(Kushner)")
                        .text())
                .contains("title not known on that day");
        assertThat(page("/people/jared-kushner")
                        .select("section[aria-labelledby=titles] li")
                        .text())
                .startsWith("holds no office");
        assertThat(page("rounds/compare?first=trilateral/1&second=trilateral/2")
                        .select(".people li:contains(Kushner) .title-on-day")
                        .text())
                .contains("holds no office");
        assertThat(page("people?track=trilateral&show=all")
                        .select("#titles ~ .rows > div:contains(Kushner)")
                        .text())
                .contains("holds no office");
        assertThat(page("/people?q=Kushner").select("main .list").text()).contains("holds no office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements/istanbul-exchange-july-2025",
                "agreements",
                "ledger",
                "brief",
                "/negotiations/russia-ukraine",
                "rounds/direct/9",
                "timeline?kind=delivery",
                "/parties/russia"
            })
    void a_disputed_delivery_is_disputed_beside_the_sum_with_each_value(String address) {
        long delivery = number("select min(d.id) from delivery d join commitment c on c.id = d.commitment_id"
                + " join agreement a on a.id = c.agreement_id and a.slug = 'istanbul-exchange-july-2025'"
                + " join party p on p.id = c.by_party_id and p.slug = 'russia' where d.quantity = 146");
        cite(delivery, "quantity", "7146");

        Document page = page(address);

        assertThat(page.select("main").text()).containsIgnoringCase("disputed");
        assertThat(page.select("main").text().replaceAll("\\[\\d+]", ""))
                .containsPattern("\\b146( \\([^)]*\\))? / 7,146|7,146( \\([^)]*\\))? / 146");
    }

    private Document page(String address) {
        return Pages.of(browser, address.startsWith("/") ? address : TALKS + "/" + address);
    }

    private long record(String named) {
        String[] parts = named.split(" ");
        if (parts[0].equals("judgement")) {
            return number("select max(j.id) from difficulty_judgement j join issue i on i.id = j.issue_id"
                    + " where i.slug = '" + parts[1] + "'");
        }
        return parts.length == 1
                ? number(ROUND)
                : number("select x.id from " + parts[0] + " x where x.slug = '" + parts[1] + "'");
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    /** Cites a new source for it, which has no day. */
    private String cite(long record, @Nullable String field, @Nullable String value) {
        String publisher = "Gazette " + ++sources + " of " + System.nanoTime();
        long source = number("select nextval('record_number')");
        database.sql(
                        "insert into source (id, version, slug, publisher, title, kind) values (?, 0, ?, ?, 'Report', 'NEWS')")
                .params(source, "source-" + source, publisher)
                .update();
        database.sql("insert into citation (id, version, record_id, source_id, field, asserted_value)"
                        + " values (nextval('record_number'), 0, ?, ?, ?, ?)")
                .params(record, source, field, value)
                .update();
        return publisher;
    }

    private static String note(Document page, String publisher) {
        Element source = page.selectFirst(".sources li:contains(" + publisher + ")");
        assertThat(source).as(publisher).isNotNull();
        return "[" + source.id().substring("source-".length()) + "]";
    }

    /** The places of the page that name the source. */
    private static List<Element> called(Document page, String publisher) {
        String note = note(page, publisher);
        return page.select(".cite a").stream()
                .filter(each -> each.text().equals(note))
                .toList();
    }
}
