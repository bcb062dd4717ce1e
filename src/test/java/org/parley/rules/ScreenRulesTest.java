package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the screen may change about a page. The accessibility checks open a page once and change the screen under it:
 * that shows all there is only while these rules hold.
 */
class ScreenRulesTest {

    private static final Path SHEETS = Production.RESOURCES.resolve("static/css");
    private static final Path SCRIPTS = Production.RESOURCES.resolve("static/js");

    private static final Pattern BY_WIDTH =
            Pattern.compile("(?ms)^( *)@media [^{]*(?:width|pointer)[^{]*[{](?:[^\\n]*[}]$|.*?^\\1[}])");

    /** But for a card and soft text, which stand together on every page and are looked at there. */
    private static final Pattern COLOURS =
            Pattern.compile("(?!background:var[(]--card[)]|color:var[(]--soft[)])(?<![a-z-])"
                    + "(?:color|background(?:-color|-image)?|fill|stroke|opacity|filter|mix-blend-mode) *:");

    static List<Path> sheets() {
        return Production.files(SHEETS, ".css");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_theme_changes_colours_and_nothing_else(Path sheet) {
        assertThat(Production.text(sheet))
                .doesNotContain("prefers-color-scheme", "prefers-contrast", "forced-colors")
                .doesNotContainPattern("light-dark[(](?!#[0-9a-f]{3,8}, #[0-9a-f]{3,8}[)])");
    }

    /** So colours are looked at in one width. A rule by width is one line, or ends with a brace at its own indent. */
    @ParameterizedTest
    @MethodSource("sheets")
    void the_width_changes_no_colour(Path sheet) {
        assertThat(BY_WIDTH.matcher(Production.text(sheet)).results().map(MatchResult::group))
                .noneMatch(rules -> COLOURS.matcher(rules).find());
    }

    @Test
    void no_page_and_no_script_knows_the_theme() {
        assertThat(Production.files(SCRIPTS, ".js")).isNotEmpty().allSatisfy(ScreenRulesTest::knowsNoTheme);
        assertThat(Production.files(Production.TEMPLATES, ".html"))
                .isNotEmpty()
                .allSatisfy(ScreenRulesTest::knowsNoTheme);
    }

    private static void knowsNoTheme(Path file) {
        assertThat(Production.text(file)).as(file.toString()).doesNotContain("prefers-color-scheme", "light-dark");
    }

    @Test
    void only_the_script_of_the_timeline_measures_its_page() {
        assertThat(Production.files(SCRIPTS, ".js"))
                .filteredOn(script -> Production.text(script)
                        .matches("(?s).*(inner|client|offset|scroll)Width.*|.*BoundingClientRect.*|.*ResizeObserver.*"
                                + "|.*IntersectionObserver.*|.*[(](min|max)-width.*|.*'resize'.*"))
                .extracting(script -> script.getFileName().toString())
                .containsExactly("timeline.js");
    }
}
