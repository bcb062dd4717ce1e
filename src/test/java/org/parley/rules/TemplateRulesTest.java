package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final Path SHEETS = Production.RESOURCES.resolve("static/css");
    private static final Path SHEETS_OF_ONE_PAGE = SHEETS.resolve("only");
    private static final int CHARACTERS = 10_000;
    private static final int BYTES_OF_CSS = 30_000;
    private static final int BYTES_OF_CSS_OF_ONE_PAGE = 8_000;

    static List<Path> templates() {
        return Production.files(Production.TEMPLATES, ".html");
    }

    /** Indentation does not count: it may be as deep as the page is. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_template_says_more_than_can_be_read_at_once(Path template) {
        assertThat(Production.text(template)
                        .lines()
                        .mapToInt(line -> line.strip().length())
                        .sum())
                .isLessThanOrEqualTo(CHARACTERS);
    }

    /** Only th:action adds the token without which a form is refused. */
    @ParameterizedTest
    @MethodSource("templates")
    void every_form_that_posts_carries_the_token(Path template) {
        assertThat(document(template).select("form"))
                .filteredOn(form -> form.attr("method").equalsIgnoreCase("post"))
                .allMatch(form -> form.hasAttr("th:action"));
    }

    /** The content security policy forbids both, so they would do nothing. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_script_and_no_style_stands_in_a_page(Path template) {
        assertThat(inline(document(template))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color: red'>",
                "<p th:style='${colour}'>",
                "<button onclick='go()'>",
                "<button th:onclick='${go}'>",
                "<script>go()</script>",
                "<style>p { color: red }</style>"
            })
    void script_and_style_in_a_page_are_seen(String wrong) {
        assertThat(inline(Jsoup.parse(wrong))).hasSize(1);
    }

    @Test
    void the_style_sheets_of_every_page_stay_small_together() {
        assertThat(sheets(false).mapToLong(TemplateRulesTest::size).sum())
                .isPositive()
                .isLessThanOrEqualTo(BYTES_OF_CSS);
    }

    @Test
    void the_style_sheet_of_one_page_stays_small() {
        assertThat(sheets(true))
                .allSatisfy(
                        sheet -> assertThat(size(sheet)).as("%s", sheet).isLessThanOrEqualTo(BYTES_OF_CSS_OF_ONE_PAGE));
    }

    private static Stream<Path> sheets(boolean ofOnePage) {
        return Production.files(SHEETS, ".css").stream()
                .filter(sheet -> sheet.startsWith(SHEETS_OF_ONE_PAGE) == ofOnePage);
    }

    private static List<Element> inline(Document page) {
        return page.getAllElements().stream()
                .filter(element -> element.is("style")
                        || (element.is("script") && !element.hasAttr("src") && !element.hasAttr("th:src"))
                        || element.attributes().asList().stream().anyMatch(TemplateRulesTest::isInline))
                .toList();
    }

    private static boolean isInline(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT).replaceFirst("^th:", "");
        return name.equals("style") || name.matches("on[a-z]+");
    }

    private static Document document(Path template) {
        return Jsoup.parse(Production.text(template));
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
