package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkRulesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#@*]\\{(.*?)}");
    private static final Pattern WORD_IN_QUOTES = Pattern.compile("'[^']*'");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.#'])[a-z]\\w*(?!\\w*\\()");
    private static final Set<String> WORDS_OF_THE_LANGUAGE = Set.of("and", "or", "not", "null", "true", "false", "eq");

    static List<Element> marks() {
        return Jsoup.parse(
                        Production.text(Production.RESOURCES.resolve("templates/fragments/marks.html")),
                        Parser.xmlParser())
                .getElementsByAttribute("th:fragment");
    }

    /** Else it would be shown on other pages as it was on the first. */
    @ParameterizedTest
    @MethodSource("marks")
    void a_mark_is_drawn_from_its_arguments_alone(Element mark) {
        Set<String> known = new HashSet<>(names(mark.attr("th:fragment").replaceFirst("^\\w+", "")));
        mark.getElementsByAttribute("th:each")
                .forEach(each -> known.addAll(names(each.attr("th:each").replaceFirst(":.*", ""))));
        mark.getElementsByAttribute("th:with")
                .forEach(with -> Stream.of(with.attr("th:with").split(",\\s+(?=\\w+=)"))
                        .forEach(each -> known.add(each.strip().replaceFirst("=(?s).*", ""))));
        assertThat(mark.outerHtml()).doesNotContain("@{");
        assertThat(mark.getAllElements().stream()
                        .flatMap(each -> each.attributes().asList().stream())
                        .flatMap(each -> EXPRESSION.matcher(each.getValue()).results())
                        .filter(each -> each.group().startsWith("$"))
                        .map(each -> WORD_IN_QUOTES.matcher(each.group(1)).replaceAll(""))
                        .flatMap(each -> VARIABLE.matcher(each).results())
                        .map(MatchResult::group)
                        .filter(each -> !WORDS_OF_THE_LANGUAGE.contains(each)))
                .isSubsetOf(known);
    }

    private static List<String> names(String list) {
        return Stream.of(list.split("\\W+")).filter(each -> !each.isEmpty()).toList();
    }
}
