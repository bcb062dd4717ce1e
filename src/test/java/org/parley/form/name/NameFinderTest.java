package org.parley.form.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.RecordKind;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@WriteTest(starter = true)
class NameFinderTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private NameFinder names;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester browser;

    @BeforeEach
    void peopleOfManySpellings() {
        person("oleksandr-shcherbakov", "Oleksandr Shcherbakov", "Олександр Щербаков");
        person("nargis-tehrani", "Nargis Tehrani", "تهرانی");
        person("lukasz-orsted", "Łukasz Ørsted", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelensky",
                "Zelenskyy",
                "Zelenskiy",
                "ZELENSKÝ",
                "Зеленський",
                "Зеленский",
                "zelen",
                "lensk",
                "Zelenki",
                "Selensky",
                "Volodymyr Zelensky",
                "Zelensky, Volodymyr",
                "Володимир Зеленський",
                "  zelensky  "
            })
    void a_name_is_found_in_any_spelling_in_part_and_with_a_slip(String typed) {
        assertThat(names.find(Findable.PERSON, typed, 10))
                .first()
                .extracting(FoundName::slug)
                .isEqualTo("volodymyr-zelensky");
    }

    @ParameterizedTest
    @CsvSource({
        "Παπαδόπουλος, Papadopoulos",
        "Μητσοτάκης, Mitsotakis",
        "Пётр, Petr",
        "Пётр, Pyotr",
        "Пётр, Петр",
        "Ёлкин, Yolkin",
        "Елена, Yelena",
        "გვარამია, Gvaramia",
        "ქოჩარიანი, KOCHARIANI",
        "Փաշինյան, Pashinyan",
        "Սարգսյան, Sargsyan",
        "عراقچی, Araghchi",
        "عباس, Abbas",
        "الانصاري, الأنصاري",
        "کریمی, كريمي",
        "Əliyev, Aliyev",
        "Heydər Məmmədov, Heydar Mammadov",
        "王毅, Wang Yi",
        "习近平, Xi Jinping",
    })
    void spellings_of_any_script_are_the_same(String one, String other) {
        assertThat(plain(one)).isEqualTo(plain(other));
    }

    @Test
    void a_last_name_of_an_alias_in_another_script_is_enough() {
        assertThat(names.find(RecordKind.PERSON, List.of("Щербаков"))
                        .get("Щербаков")
                        .meant())
                .hasValueSatisfying(each -> assertThat(each.slug()).isEqualTo("oleksandr-shcherbakov"));
    }

    @ParameterizedTest
    @CsvSource({"Turkey, Türkiye", "USA, United States", "United Kingdom, UK"})
    void a_party_may_be_the_one_that_the_field_calls_otherwise(String typed, String known) {
        long party = 990_000 + typed.length();
        database.sql("""
                        insert into party (id, version, slug, name, short_name, kind, colour, pattern)
                        values (?, 0, 'known-otherwise', ?, 'KNOWN', 'STATE', '#8a6a00', 'SOLID')""").params(party, known).update();

        assertThat(names.alike(RecordKind.PARTY, typed))
                .extracting(NamedRecord::slug)
                .contains("known-otherwise");
        database.sql("delete from party where id = ?").param(party).update();
    }

    private String plain(String name) {
        return database.sql("select plain_name(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void chinese_signs_are_said_as_the_library_says_them() {
        Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        assertThat(database.sql("select sign, sound from chinese_sound").query().listOfRows())
                .hasSizeGreaterThan(15_000)
                .allSatisfy(each -> assertThat(latin.transliterate((String) each.get("sign")))
                        .isEqualTo(each.get("sound")));
    }

    @Test
    void what_is_the_same_in_another_spelling_is_alike_to_the_full() {
        assertThat(names.find(Findable.PERSON, "Зеленський", 1).get(0).alike()).isEqualTo(1);
        assertThat(names.find(Findable.PERSON, "Selensky", 1).get(0).alike()).isBetween(0.6, 0.9);
    }

    @Test
    void a_name_is_found_by_an_alias_in_a_script_that_is_not_transliterated() {
        assertThat(slugs(Findable.PERSON, "تهرانی")).containsExactly("nargis-tehrani");
    }

    @Test
    void letters_with_and_without_their_marks_are_the_same() {
        assertThat(slugs(Findable.PERSON, "Lukasz Orsted")).startsWith("lukasz-orsted");
        assertThat(slugs(Findable.PERSON, "Łukasz Ørsted")).startsWith("lukasz-orsted");
        assertThat(slugs(Findable.PERSON, "Щербаков")).startsWith("oleksandr-shcherbakov");
    }

    @Test
    void who_shares_a_last_name_is_found_under_another_first_name_and_is_less_alike() {
        assertThat(names.find(Findable.PERSON, "Myroslav Oleh Zelensky", 10)).anySatisfy(each -> {
            assertThat(each.slug()).isEqualTo("volodymyr-zelensky");
            assertThat(each.alike()).isLessThan(0.7);
        });
    }

    @Test
    void a_last_name_is_enough_where_nobody_else_has_it_and_a_first_name_never_is() {
        var matches = names.find(RecordKind.PERSON, List.of("Witkoff", "UMEROV", "Oleg Umerov", "Steve", "  "));
        assertThat(matches.get("Witkoff").meant())
                .hasValueSatisfying(each -> assertThat(each.slug()).isEqualTo("steve-witkoff"));
        assertThat(matches.get("UMEROV").meant())
                .hasValueSatisfying(each -> assertThat(each.slug()).isEqualTo("rustem-umerov"));
        assertThat(matches.get("Oleg Umerov").called()).isEmpty();
        assertThat(matches.get("Steve").called()).isEmpty();
        assertThat(matches.get("  ").candidates()).isEmpty();
    }

    @Test
    void a_last_name_of_two_may_be_either() {
        person("eric-zelensky", "Eric Zelensky", null);
        assertThat(names.find(RecordKind.PERSON, List.of("Zelenskyy")).get("Zelenskyy"))
                .satisfies(each -> assertThat(each.meant()).isEmpty())
                .satisfies(each -> assertThat(each.called()).hasSize(2));
        database.sql("delete from person where slug = 'eric-zelensky'").update();
    }

    @Test
    void many_names_are_looked_up_in_two_statements() throws Exception {
        List<String> many =
                IntStream.range(0, 60).mapToObj(each -> "Name " + each).toList();
        assertThat(Statements.of(() -> names.find(RecordKind.PERSON, many))).hasSize(2);
    }

    @Test
    void people_are_found_with_their_latest_title() {
        assertThat(names.find(Findable.PERSON, "Witkoff", 1).get(0).label()).startsWith("Steve Witkoff, ");
    }

    @Test
    void parties_are_found_by_name_and_by_the_letters_of_their_mark() {
        assertThat(slugs(Findable.PARTY, "ukrain")).startsWith("ukraine");
        String letters = database.sql("select short_name from party where slug = 'united-states'")
                .query(String.class)
                .single();
        assertThat(slugs(Findable.PARTY, letters)).contains("united-states");
    }

    @Test
    void sources_are_found_by_publisher_and_by_title_with_the_day_in_words() {
        long number = database.sql("select id from source where published_on_edtf ~ '^....-..-..$' order by id limit 1")
                .query(Long.class)
                .single();
        String called = database.sql("select publisher || ' ' || title from source where id = ?")
                .param(number)
                .query(String.class)
                .single();

        assertThat(names.find(Findable.SOURCE, called.toUpperCase(), 5)).anySatisfy(each -> {
            assertThat(each.number()).isEqualTo(number);
            assertThat(each.note()).matches("\\d+ [A-Z][a-z]+ \\d{4}");
        });
    }

    @Test
    void places_are_found_with_where_they_are_and_each_once() {
        assertThat(names.find(Findable.PLACE, "Abu Dhaby", 10))
                .extracting(FoundName::label)
                .containsOnlyOnce("Abu Dhabi, United Arab Emirates");
        assertThat(names.find(Findable.PLACE, "Ciragan", 10)).singleElement().satisfies(each -> {
            assertThat(each.label()).isEqualTo("Çırağan Palace, Istanbul, Türkiye");
            assertThat(each.value()).isEqualTo("Çırağan Palace");
            assertThat(each.number()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "z", "'", "''", "%%", "__", "\\\\", "\u0000\u0000", "?!", "<script>", "qqqqqqqq"})
    void what_is_no_part_of_a_name_finds_nothing(String typed) {
        for (Findable each : Findable.values()) {
            assertThat(names.find(each, typed, 10)).as(each + " " + typed).isEmpty();
        }
    }

    @Test
    void no_more_is_found_than_was_asked_for() {
        assertThat(names.find(Findable.SOURCE, "talks", 3)).hasSize(3);
        assertThat(names.find(Findable.PERSON, "x".repeat(100_000), 3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_statement_finds(Findable kind) throws Exception {
        assertThat(Statements.of(() -> names.find(kind, "Zelensky", 10))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_index_finds_and_no_table_is_read_whole(Findable kind) {
        String plan = application.getBean(TransactionTemplate.class).execute(status -> {
            database.sql("set local enable_seqscan = off").update();
            return database
                    .sql("explain " + NameQuery.of(kind))
                    .param("typed", "Zelensky")
                    .param("limit", 10)
                    .query(String.class)
                    .list()
                    .stream()
                    .collect(Collectors.joining("\n"));
        });

        assertThat(plan)
                .contains("_by_plain_")
                .doesNotContain("Seq Scan on " + kind.name().toLowerCase());
        assertThat(plan).doesNotContain("Seq Scan on round");
    }

    @Test
    void a_script_is_told_what_to_offer_and_nobody_else_is(@SignedIn("mira") RequestPostProcessor editor) {
        String address = "/edit/find?kind=%s&q=Зелен";

        assertThat(browser.get().uri(address.formatted("person")).with(editor).exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("value", "volodymyr-zelensky")
                .hasEntrySatisfying("label", label -> assertThat((String) label).startsWith("Volodymyr Zelensky, "));
        assertThat(browser.get().uri("/edit/find?kind=place").with(editor).exchange())
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(browser.get().uri(address.formatted("issue")).with(editor).exchange())
                .hasStatus(400);
        assertThat(browser.get().uri(address.formatted("person")).exchange()).hasStatus(302);
    }

    private List<String> slugs(Findable kind, String typed) {
        return names.find(kind, typed, 10).stream().map(FoundName::slug).toList();
    }

    private void person(String slug, String name, String alias) {
        database.sql(
                        "insert into person (id, version, slug, name) values (nextval('record_number'), 0, ?, ?) on conflict do nothing")
                .params(slug, name)
                .update();
        if (alias != null) {
            database.sql("""
                            insert into other_name (id, version, record_id, record_kind, name, kind)
                            select nextval('record_number'), 0, id, 'PERSON', ?, 'ALIAS' from person where slug = ? on conflict do nothing""").params(alias, slug).update();
        }
    }
}
