package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
