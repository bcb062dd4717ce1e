package org.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DeskMessagesTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(desk\\.[\\w.]+)");
    /** The last text of a call that notes what is wrong or missing, or of a choice between two. */
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][A-Za-z]*\\.[a-z][A-Za-z]*)\"");

    @Test
    void every_message_that_the_forms_name_is_in_the_bundle() throws IOException {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/desk.properties"))) {
            bundle.load(reader);
        }
        Set<String> named = new TreeSet<>();
        named.addAll(found(Path.of("src/main/resources/templates/desk"), IN_TEMPLATE, ""));
        named.addAll(found(Path.of("src/main/java/org/parley/desk"), IN_CODE, "desk.problem."));
        named.removeIf(each -> each.equals("desk.problem.desk.rounds"));
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(bundle.stringPropertyNames()).containsAll(named);
    }

    private static Set<String> found(Path folder, Pattern pattern, String prefix) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(each));
                while (matcher.find()) {
                    names.add(prefix + matcher.group(1).replaceAll("\\.$", ""));
                }
            }
        }
        return names;
    }
}
