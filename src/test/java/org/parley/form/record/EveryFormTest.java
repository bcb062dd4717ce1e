package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What holds for the form of every kind of record. */
@WriteTest(starter = true)
class EveryFormTest {

    /** The first field of words that a form has. */
    private static final String CHANGED = ":is(input[type=text], textarea):is("
            + "[name='fields[name]'], [name='fields[title]'], [name='fields[meaning]'], [name='fields[words]'], [name='fields[what]'],"
            + "[name='fields[note]'], [name='fields[difficultyReason]'], [name='fields[venue]'], [name='fields[gist]'], [name='fields[rationale]'], [name='fields[result]'])";

    /** What is changed of those that have no words: a field, and codes in it. */
    private static final Map<String, List<String>> CODES = Map.of(
            "signatory", List.of("capacity", "Host", "Host", "Guarantor"),
            "succession", List.of("kind", "Follows", "Follows", "Merged into"));

    private static final String MARKUP = "<script>alert('x')</script>\"'&";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static int copies;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor paper;

    @SignedIn("tomas")
    private Editor another;

    static Stream<FormCases.Case> kinds() {
        return FormCases.all();
    }

    static Stream<FormCases.Case> kindsWithWords() {
        return FormCases.all().filter(kind -> !hasNoWords(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answers_that_are_right_are_saved_once_and_entered_into_the_history(FormCases.Case kind) {
        Paper form = paper.open(address(kind));
        assertThat(form.select("h1").text()).startsWith("New ");
        var answers = answers(kind);
        var saved = form.send(answers);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(saved.location()).contains("saved=");
        assertThat(form.send(answers).location()).isEqualTo(saved.location());
        long record = lastRecord(kind);
        assertThat(revisions(record)).containsExactly("CREATED");

        Paper again = paper.open("/edit/records/" + record);
        var edited = again.send(change(again, kind, 0));
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(303);
        assertThat(revisions(record)).hasSize(2).last().isIn("CHANGED", "CORRECTED");
        assertThat(paper.page("/history/" + record)).contains(words(kind, 0));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void who_saves_over_a_newer_version_sees_both_and_chooses(FormCases.Case kind) {
        long record = made(kind);
        Paper stale = paper.open("/edit/records/" + record);
        Paper first = another.open("/edit/records/" + record);
        assertThat(first.send(change(first, kind, 1)).statusCode()).isEqualTo(303);

        var met = stale.send(change(stale, kind, 2));
        assertThat(met.statusCode()).isEqualTo(409);
        assertThat(met.page().select(".conflict").text())
                .contains("Tomas Berg", "Mine: " + words(kind, 2), "Theirs: " + words(kind, 1));
        String field = changed(stale, kind);
        assertThat(met.page()
                        .select("[name='" + field + "']:not(select), [name='" + field + "'] option[selected]")
                        .val())
                .isEqualTo(value(kind, 2));
        assertThat(revisions(record)).hasSize(2);

        var keep = Map.of(field.replace("fields", "keep"), "mine", "sure", "yes");
        assertThat(met.send(keep).statusCode()).isEqualTo(303);
        assertThat(revisions(record)).hasSize(3);
        assertThat(paper.page("/history/" + record)).contains(words(kind, 2));
    }

    @ParameterizedTest
    @MethodSource("kindsWithWords")
    void markup_is_kept_as_it_was_typed_and_runs_nowhere(FormCases.Case kind) {
        long record = made(kind);
        Paper form = paper.open("/edit/records/" + record);
        var typed = form.select(CHANGED);
        // what another test named so is asked about
        var saved = form.send(Map.of(typed.first().attr("name"), MARKUP, "reason", MARKUP, "sure", "yes"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        Paper history = paper.open("/history/" + record);
        assertThat(history.page().text()).contains(MARKUP);
        assertThat(history.select("script")).noneMatch(each -> each.data().contains("alert"));
        assertThat(paper.open("/edit/records/" + record)
                        .select("[name='" + typed.first().attr("name") + "']")
                        .val())
                .isEqualTo(MARKUP);
        assertThat(paper.open(saved.location()).select("script"))
                .noneMatch(each -> each.data().contains("alert"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_answered_names_every_answer_that_is_missing(FormCases.Case kind) {
        var before = counts();
        var refused = paper.open(address(kind)).send(Map.of("fields[colour]", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = refused.page();
        assertThat(page.select(".summary li")).isNotEmpty();
        assertThat(page.select(".summary a"))
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select(".field.wrong .error")).hasSameSizeAs(page.select(".summary li"));
        assertThat(page.title()).startsWith("Error");
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void garbage_is_refused_and_stays_in_the_form(FormCases.Case kind) {
        var before = counts();
        Paper form = paper.open(address(kind));
        var garbage = new HashMap<String, String>();
        form.select("[name^=fields]").forEach(each -> garbage.put(each.attr("name"), MARKUP));
        var refused = form.send(garbage);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("<script>alert");
        assertThat(refused.page().select("input[type=text][name^=fields], textarea[name^=fields]"))
                .allSatisfy(each -> assertThat(each.val()).isEqualTo(MARKUP));
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "party, shortName, EuropeanUnion, Use one to twelve characters",
        "party, isoCode, Ukraine, Use two capital letters",
        "source, language, Ukrainian, Use the two or three small letters",
        "source, language, u1, Use the two or three small letters",
        "source, language, zz, There is no language with the code zz",
        "source, language, qaa, There is no language with the code qaa",
        "negotiation, sourceLanguage, Ukrainian, Use the two or three small letters",
        "negotiation, sourceLanguage, und, There is no language with the code und"
    })
    void a_line_that_is_not_spelled_as_it_must_be_is_refused_beside_its_field(
            String kind, String field, String typed, String reason) {
        Paper form = paper.open("/edit/records/" + kind + "/new");
        var refused = form.send(Map.of("fields[" + field + "]", typed));
        assertThat(refused.statusCode()).isEqualTo(422);
        Element control = refused.page().selectFirst("[name='fields[" + field + "]']");
        assertThat(control.val()).isEqualTo(typed);
        assertThat(control.closest(".field").select(".error").text()).contains(reason);
    }

    @Test
    void a_code_in_letters_of_the_other_case_is_that_code() {
        var saved = paper.open("/edit/records/source/new")
                .send(Map.of(
                        "fields[publisher]",
                        "Gazette",
                        "fields[title]",
                        "Dredgers",
                        "fields[kind]",
                        "NEWS",
                        "fields[language]",
                        "UK"));
        assertThat(saved.statusCode()).as(saved.page().select("main").text()).isEqualTo(303);
        assertThat(database.sql("select language from source where title = 'Dredgers'")
                        .query(String.class)
                        .single())
                .isEqualTo("uk");
    }

    /** One of each that only the database can refuse, because two editors may save at once. */
    @ParameterizedTest
    @CsvSource({"signatory, stands behind the agreement already", "group-session, has a session in that round already"})
    void what_the_database_refuses_is_said_in_words_with_everything_typed_still_there(String name, String reason) {
        FormCases.Case kind =
                kinds().filter(each -> each.kind().equals(name)).findFirst().orElseThrow();
        var answers = answers(kind);
        assertThat(paper.open(address(kind)).send(answers).statusCode()).isEqualTo(303);
        var refused = paper.open(address(kind)).send(answers);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains(reason);
        answers.forEach((field, typed) -> {
            Element control = refused.page().selectFirst("input[type=text][name='" + field + "']");
            assertThat(control == null ? typed : control.val()).as(field).isEqualTo(typed);
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_million_characters_are_refused(FormCases.Case kind) {
        var before = counts();
        Paper form = paper.open(address(kind));
        String field = form.select("input[type=text][name^=fields], textarea[name^=fields]")
                .attr("name");
        var refused = form.send(Map.of(field, "x".repeat(1_000_000)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nobody_enters_anything_without_signing_in(FormCases.Case kind) {
        assertThat(browser.get().uri(address(kind)).exchange().getResponse().getRedirectedUrl())
                .contains("/sign-in");
        assertThat(browser.post().uri(address(kind)).exchange()).hasStatus(403);
    }

    private long made(FormCases.Case kind) {
        var saved = paper.open(address(kind)).send(answers(kind));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return lastRecord(kind);
    }

    private static Map<String, String> change(Paper form, FormCases.Case kind, int which) {
        return Map.of(changed(form, kind), value(kind, which), "reason", "Read once more.", "sure", "yes");
    }

    private static String changed(Paper form, FormCases.Case kind) {
        return hasNoWords(kind)
                ? "fields[" + CODES.get(kind.kind()).get(0) + "]"
                : form.select(CHANGED).first().attr("name");
    }

    private static String value(FormCases.Case kind, int which) {
        return hasNoWords(kind) ? words(kind, which).toUpperCase(Locale.ROOT).replace(' ', '_') : words(kind, which);
    }

    private static String words(FormCases.Case kind, int which) {
        return hasNoWords(kind)
                ? CODES.get(kind.kind()).get(which + 1)
                : List.of("Changed words", "Their words", "My words").get(which);
    }

    private static boolean hasNoWords(FormCases.Case kind) {
        return CODES.containsKey(kind.kind());
    }

    /** No two alike: what seems to be known is asked about. */
    private Map<String, String> answers(FormCases.Case kind) {
        var answers = new HashMap<String, String>();
        copies++;
        kind.answers()
                .forEach((name, value) -> answers.put(
                        "fields[" + name + "]",
                        switch (value) {
                            case "{round}" -> round();
                            case "{party}" -> party();
                            case "{predecessor}" -> predecessor();
                            // what was delivered in the same number on the same day, and who judged as of it, is asked
                            // about
                            case "{count}" -> String.valueOf(COUNT.incrementAndGet());
                            case "{judge}" -> "the pilot of " + System.nanoTime();
                            case "{words}" -> "buoy %1$d\nmark %1$d".formatted(System.nanoTime());
                            default -> value.replace("{copy}", String.valueOf(copies));
                        }));
        // what was renamed by another test goes by its old name, too
        answers.put("sure", "yes");
        return answers;
    }

    private String round() {
        return database.sql("""
                select r.id::text from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                where n.slug = 'russia-ukraine' and not exists (select 1 from group_session s where s.round_id = r.id) order by r.id limit 1""").query(String.class).single();
    }

    private String predecessor() {
        return database.sql("""
                        select slug from party where slug <> 'ukraine' and id not in (select other_party_id from succession)
                        order by id limit 1""").query(String.class).single();
    }

    private String party() {
        return database.sql("""
                select p.slug from party p where p.id not in (
                    select s.party_id from signatory s join agreement a on a.id = s.agreement_id
                    where a.slug = 'abu-dhabi-exchange-2026') order by p.id limit 1""").query(String.class).single();
    }

    private String address(FormCases.Case kind) {
        String path = "/edit/records/" + kind.kind() + "/new";
        return kind.of().isEmpty()
                ? path
                : path + "?of=" + database.sql(kind.of()).query(Long.class).single();
    }

    private long lastRecord(FormCases.Case kind) {
        return database.sql("select record_id from revision where record_kind = ? order by id desc limit 1")
                .param(kind.kind().toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .query(Long.class)
                .single();
    }

    private List<String> revisions(long record) {
        return database.sql("select action from revision where record_id = ? order by id")
                .param(record)
                .query(String.class)
                .list();
    }

    private List<Long> counts() {
        var counts = new ArrayList<Long>();
        for (String table : List.of("record", "revision", "row_change", "form_submission")) {
            counts.add(database.sql("select count(*) from " + table)
                    .query(Long.class)
                    .single());
        }
        return counts;
    }
}
