package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The migrations read as what the schema is, not as how it grew. */
class MigrationRulesTest {

    private static final int WIDTH = 120;

    private final List<Path> files = Production.files(Production.RESOURCES.resolve("db/migration"), ".sql");

    @Test
    void a_line_fits_on_a_screen() {
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Production.text(file).lines().filter(line -> line.length() > WIDTH))
                        .isEmpty());
    }

    @Test
    void nothing_is_made_and_then_made_anew() {
        assertThat(files)
                .allSatisfy(file -> assertThat(Production.text(file))
                        .doesNotContain("create or replace", "drop function", "drop constraint", "drop trigger"));
    }
}
