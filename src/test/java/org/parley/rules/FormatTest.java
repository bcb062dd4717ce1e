package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no formatter holds, because each that runs without Node made these files worse. See decision 1. */
class FormatTest {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_LINE_OF_SQL = 150;
    private static final int MEAN_LINE_OF_TEMPLATES = 50;
    private static final Path STATIC = Production.RESOURCES.resolve("static");
    private static final Pattern RULE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern DECLARED = Pattern.compile("(?:^|;)\\s*([a-z-]+)\\s*:");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    static Stream<Path> wrapped() {
        return Stream.of(".html", ".css", ".js")
                .flatMap(ending -> Production.files(Production.RESOURCES, ending).stream());
    }

    static List<Path> sheets() {
        return Production.files(STATIC, ".css");
    }

    static List<Path> migrations() {
        return Production.files(Production.RESOURCES.resolve("db"), ".sql");
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void lines_are_short_and_indented_in_steps_of_two(Path file) {
        assertThat(Production.text(file).lines())
                .allSatisfy(line ->
                        assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE).matches("(  )*( \\*.*|[^ ].*)?"));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void lines_of_sql_are_short(Path file) {
        assertThat(Production.text(file).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE_OF_SQL));
    }

    @Test
    void lines_of_templates_are_short_on_average() {
        double mean = Production.files(Production.TEMPLATES, ".html").stream()
                .flatMap(template -> Production.text(template).lines())
                .mapToInt(String::length)
                .average()
                .orElseThrow();
        assertThat(mean).isLessThanOrEqualTo(MEAN_LINE_OF_TEMPLATES);
    }

    /** All but what names colours and sizes for the rest stands in a layer, so that it is known what wins. */
    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_has_its_layer(Path sheet) {
        assertThat(COMMENT.matcher(Production.text(sheet)).replaceAll("").strip())
                .startsWith("@");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothing_is_declared_twice_in_a_rule(Path sheet) {
        assertThat(RULE.matcher(Production.text(sheet)).results().map(MatchResult::group))
                .allSatisfy(rule -> assertThat(
                                DECLARED.matcher(rule.substring(1)).results().map(found -> found.group(1)))
                        .doesNotHaveDuplicates());
    }

    /** A class of a style sheet that no template, script or code names is dead. */
    @Test
    void every_class_of_a_style_sheet_is_used() {
        Set<String> named = Stream.of(
                        Production.files(Production.RESOURCES, ".html"),
                        Production.files(STATIC, ".js"),
                        Production.files(Production.JAVA, ".java"))
                .flatMap(List::stream)
                .flatMap(file -> NAME.matcher(Production.text(file)).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        assertThat(sheets().stream()
                        .map(sheet -> RULE.matcher(
                                        COMMENT.matcher(Production.text(sheet)).replaceAll(""))
                                .replaceAll("{}"))
                        .flatMap(selectors -> CLASS.matcher(selectors).results())
                        .map(found -> found.group(1))
                        .distinct())
                .hasSizeGreaterThan(100)
                // a class that ends with a number is put together: 'd' + difficulty
                .allMatch(each -> named.contains(each) || named.contains(each.replaceFirst("\\d$", "")));
    }
}
