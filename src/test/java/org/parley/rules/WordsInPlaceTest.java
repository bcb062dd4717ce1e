package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says stands in the messages; a template and the code only name it. */
class WordsInPlaceTest {

    private static final Set<String> FILLED = Set.of("th:text", "th:errors", "th:replace", "th:insert");
    private static final Set<String> SPOKEN = Set.of("aria-label", "alt", "label", "placeholder", "title");
    private static final Pattern INLINED = Pattern.compile("(?s)\\[\\[.*?]]");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** More than one word, a word with a space before or after it, or a word that begins a sentence. */
    private static final Pattern WORDS =
            Pattern.compile(".*\\p{L}{2,}[.,:]? .*|.*[^\\p{L}\\d-][ (]\\p{L}{2,}.*| \\p{L}{2,}.*|\\p{Lu}\\p{Ll}+");

    /** Ends of ids, forms of dates. */
    private static final Pattern NO_WORDS = Pattern.compile("-?[a-z]+ |d MMM yyyy(, HH:mm)?");

    private static final Set<String> CODES = Production.CLASSES.stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    static List<Path> templates() {
        return Production.files(Production.TEMPLATES, ".html");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_says_nothing_itself(Path template) {
        assertThat(saidItself(Production.text(template))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>No rounds</p>",
                "<p>[[${name}]], due</p>",
                "<p><b th:text='#{a}'>x</b> and</p>",
                "<nav aria-label='Pages'></nav>",
                "<p th:text=\"'Page ' + ${page}\">1</p>",
                "<p th:text=\"${name + ' · People'}\">1</p>",
                "<p th:replace=\"~{page :: empty('Nobody', null)}\"></p>"
            })
    void words_in_a_template_are_seen(String wrong) {
        assertThat(saidItself(wrong)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text='#{rounds.none}'>No rounds</p>",
                "<p>[[#{rounds.none}]], 1.</p>",
                "<p th:text=\"${a + ' · ' + b}\">x</p>",
                "<p th:replace=\"~{marks :: tag('IssueStatus', ${status})}\"></p>",
                "<p th:attr=\"aria-describedby=${id + '-hint ' + id + '-error'}\"></p>"
            })
    void names_of_words_are_none(String right) {
        assertThat(saidItself(right)).isEmpty();
    }

    @Test
    void the_way_down_to_a_page_is_named_by_keys_and_records() {
        assertThat(Production.files(Production.JAVA, ".java"))
                .allSatisfy(file -> assertThat(Production.text(file)).doesNotContainPattern("new Crumb\\(\\s*\""));
    }

    @Test
    void what_is_wrong_with_an_address_is_named_by_a_key() {
        assertThat(Production.files(Production.JAVA, ".java"))
                .allSatisfy(file -> assertThat(Production.text(file))
                        .doesNotContainPattern("BadRequestException\\(\\s*\"[^\"]*[^\\w.\"]"));
    }

    private static List<String> saidItself(String template) {
        return Jsoup.parse(template).getAllElements().stream()
                .flatMap(element -> Stream.concat(texts(element), attributes(element)))
                .toList();
    }

    private static Stream<String> texts(Element element) {
        return isFilled(element)
                ? Stream.empty()
                : element.textNodes().stream()
                        .map(TextNode::text)
                        .map(text -> INLINED.matcher(text).replaceAll(""))
                        .filter(text -> LETTER.matcher(text).find());
    }

    /** Whether something else is put in its place: then what stands there is an example. */
    private static boolean isFilled(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .filter(each -> !each.tagName().equals("html"))
                .anyMatch(each -> FILLED.stream().anyMatch(each::hasAttr));
    }

    private static Stream<String> attributes(Element element) {
        return element.attributes().asList().stream().flatMap(attribute -> {
            if (SPOKEN.contains(attribute.getKey())) {
                return Stream.of(attribute.getValue())
                        .filter(value -> LETTER.matcher(value).find());
            }
            return attribute.getKey().startsWith("th:") ? literals(attribute) : Stream.empty();
        });
    }

    private static Stream<String> literals(Attribute attribute) {
        return LITERAL.matcher(attribute.getValue())
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.length() - 1))
                .filter(literal -> WORDS.matcher(literal).matches()
                        && !NO_WORDS.matcher(literal).matches()
                        && !CODES.contains(literal));
    }
}
