package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a record is shown stands in one class, {@code record.Addresses}; all others ask it. */
class AddressesInPlaceTest {

    private static final Pattern ADDRESS = Pattern.compile(
            "[\"'{|}]((/edit)?(/(negotiations|parties|people|sources)/|/?(rounds|issues|agreements|groups)/)|/history/\").*");

    /** What a controller answers, with names or stars in the place of a record. */
    private static final Pattern ANSWERED =
            Pattern.compile("(?s)@(Get|Post|Request)Mapping\\([^)]*\\)|\"/[^\"]*(\\{[a-zA-Z]+}|\\*\\*)[^\"@]*\"");

    @Test
    void no_template_writes_the_address_of_a_record() {
        assertThat(Production.files(Production.TEMPLATES, ".html"))
                .allSatisfy(file -> assertThat(addresses(Production.text(file)))
                        .as("%s", file)
                        .isEmpty());
    }

    @Test
    void one_class_writes_addresses_of_records() {
        assertThat(Production.files(Production.JAVA, ".java"))
                .filteredOn(file -> !addresses(Production.text(file)).isEmpty())
                .extracting(AddressesInPlaceTest::name)
                .containsExactly("Addresses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a th:href='@{/people/{p}(p=${p.slug})}'>",
                "<a th:href='@{|/negotiations/${slug}/rounds|}'>",
                "<a th:href='@{/edit/negotiations/{slug}/rounds/new(slug=${slug})}'>",
                "<a th:href=\"${'/parties/' + p.slug}\">",
                "return \"/negotiations/\" + slug;",
                "Addresses.within(slug, \"issues/\" + issue);",
                "return \"/history/\" + number;"
            })
    void an_address_is_seen(String wrong) {
        assertThat(addresses(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(\"/negotiations/{negotiation}/history\")",
                "@GetMapping({\n\"/parties/{party}/history\",\n\"/people/{person}/history\"})",
                "<a th:href='${addresses.of(slug, round)}'>",
                "<form th:action='@{/people}'>"
            })
    void what_is_answered_and_what_is_asked_is_no_address(String right) {
        assertThat(addresses(right)).isEmpty();
    }

    private static List<String> addresses(String text) {
        String code = Stream.of(text.split("\n"))
                .filter(line -> !line.strip().startsWith("*"))
                .reduce("", (before, line) -> before + "\n" + line);
        return ADDRESS.matcher(ANSWERED.matcher(code).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
