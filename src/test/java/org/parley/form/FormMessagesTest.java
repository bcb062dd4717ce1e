package org.parley.form;

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

class FormMessagesTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(form\\.[\\w.]+)");

    /** The text of a call that notes what is wrong or missing, or of a choice between two. */
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][A-Za-z]*\\.[a-z][A-Za-z]*)\"");

    @Test
    void every_message_that_the_forms_name_is_in_the_bundle() throws IOException {
        var bundle = new Properties();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path each : files.toList()) {
                try (var reader = Files.newBufferedReader(each)) {
                    bundle.load(reader);
                }
            }
        }
        Set<String> named = new TreeSet<>();
        named.addAll(found(Path.of("src/main/resources/templates/form"), IN_TEMPLATE, ""));
        named.addAll(found(Path.of("src/main/java/org/parley/form"), IN_CODE, "form.problem."));
        // keys of other words, and the names of a statement's columns
        named.removeIf(each -> each.matches("form\\.problem\\.(form|field|dates|t|n|o)\\..*"));
        assertThat(named).hasSizeGreaterThan(70);
        assertThat(bundle.stringPropertyNames()).containsAll(named);
    }

    private static Set<String> found(Path folder, Pattern pattern, String prefix) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(each));
                while (matcher.find()) {
                    names.add(prefix + matcher.group(1).replaceAll("\\.$", ""));
                }
            }
        }
        return names;
    }
}
