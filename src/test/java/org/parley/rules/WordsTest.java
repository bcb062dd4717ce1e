package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All words stand in the bundles, by feature: none is missing, and none says what a reader would not understand. */
class WordsTest {

    private static final Properties WORDS = Production.words();

    /** Lists of codes that nobody is shown, or that have their words under another name. */
    private static final Set<String> UNSPOKEN = Set.of("FieldType", "Findable", "DateShape", "PartOfPeriod", "Unread");

    private static final Pattern KEY_IN_TEMPLATE =
            Pattern.compile("#\\{([A-Za-z][\\w.]*)|#messages\\.msg\\('([\\w.]*\\w)'");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\\b(?:message|getMessage|Crumb\\.to|BadRequestException)\\(\\s*\"([\\w.]*\\w)\"");
    private static final Pattern LIST_IN_TEMPLATE = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)'");
    private static final Pattern LITERAL =
            Pattern.compile("#\\{([A-Za-z][\\w.-]*)|[\"'_]([A-Za-z][\\w.-]*\\w\\.?)[\"'_]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern UNFINISHED = Pattern.compile("(?i)\\b(todo|fixme|tbd|lorem|xxx)\\b|\\?\\?|<[a-z]+>");

    @Test
    void every_word_used_in_a_template_is_there() {
        assertThat(found(KEY_IN_TEMPLATE, Production.files(Production.TEMPLATES, ".html")))
                .isNotEmpty()
                .isSubsetOf(WORDS.stringPropertyNames());
    }

    @Test
    void every_word_used_in_the_code_is_there() {
        assertThat(found(KEY_IN_CODE, Production.files(Production.JAVA, ".java")))
                .isNotEmpty()
                .isSubsetOf(WORDS.stringPropertyNames());
    }

    @Test
    void every_list_of_words_used_in_a_template_is_there() {
        assertThat(found(LIST_IN_TEMPLATE, Production.files(Production.TEMPLATES, ".html")))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(WORDS.stringPropertyNames()).anyMatch(key -> key.startsWith(list)));
    }

    static Stream<Class<?>> codes() {
        return Production.CLASSES.stream()
                .filter(JavaClass::isEnum)
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::reflect)
                .filter(codes -> !UNSPOKEN.contains(codes.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_its_word(Class<? extends Enum<?>> codes) {
        assertThat(codes.getEnumConstants())
                .extracting(code -> codes.getSimpleName() + "." + code.name())
                .isSubsetOf(WORDS.stringPropertyNames());
    }

    /** Used by its name, or as one of a list: 'account.one.' + problem, or a code. */
    @Test
    void no_word_is_kept_that_nobody_is_shown() {
        var used = new HashSet<>(found(LITERAL, Production.files(Production.TEMPLATES, ".html")));
        used.addAll(found(LITERAL, Production.files(Production.JAVA, ".java")));
        codes().forEach(codes -> used.add(codes.getSimpleName() + "."));
        assertThat(WORDS.stringPropertyNames())
                .allSatisfy(key -> assertThat(listsOf(key).anyMatch(used::contains))
                        .as(key)
                        .isTrue());
    }

    /** The key itself, and each beginning of it that ends with a dot. */
    private static Stream<String> listsOf(String key) {
        return IntStream.rangeClosed(1, key.length())
                .filter(end -> end == key.length() || key.charAt(end - 1) == '.')
                .mapToObj(end -> key.substring(0, end));
    }

    @Test
    void no_word_is_blank_or_unfinished() {
        assertThat(WORDS.stringPropertyNames())
                .allSatisfy(key -> assertThat(WORDS.getProperty(key))
                        .as(key)
                        .isNotBlank()
                        .isNotEqualTo(key)
                        .doesNotContainPattern(UNFINISHED));
    }

    static List<Path> bundles() {
        return Production.files(Production.MESSAGES, ".properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_is_sorted(Path bundle) {
        assertThat(keys(bundle)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void no_word_stands_in_two_bundles_and_none_outside_them() {
        assertThat(bundles().stream().flatMap(bundle -> keys(bundle).stream()))
                .doesNotHaveDuplicates()
                .hasSize(WORDS.size());
        assertThat(Production.RESOURCES.resolve("messages.properties")).doesNotExist();
    }

    private static List<String> keys(Path bundle) {
        return Production.text(bundle)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    /** Where arguments are put in, a single apostrophe vanishes; elsewhere a doubled one is shown twice. */
    @Test
    void apostrophes_are_doubled_exactly_where_arguments_are_put_in() {
        assertThat(WORDS.stringPropertyNames()).allSatisfy(key -> {
            String words = WORDS.getProperty(key);
            boolean hasArguments = ARGUMENT.matcher(words).find();
            assertThat(words.replace("''", hasArguments ? "" : "doubled"))
                    .as("%s=%s", key, words)
                    .doesNotContain(hasArguments ? "'" : "doubled");
        });
    }

    private static List<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .map(Production::text)
                .flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .distinct()
                .toList();
    }
}
