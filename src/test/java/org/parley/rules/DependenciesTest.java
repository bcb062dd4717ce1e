package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The page of dependencies names all that the build asks for, and nothing else. */
class DependenciesTest {

    private static final List<String> ELEMENTS = List.of("dependency", "plugin", "path");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern CHOICE = Pattern.compile("\\{([^}]+)}");

    private final List<String> asked = asked();
    private final List<String> named = named();

    @Test
    void every_dependency_and_plugin_has_a_line() {
        assertThat(asked)
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(named)
                        .as("names of docs/dependencies.md for %s", each)
                        .anyMatch(name -> isOf(name, each)));
    }

    @Test
    void every_line_has_a_dependency_or_a_plugin() {
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        name -> assertThat(asked).as("asked for as %s", name).anyMatch(each -> isOf(name, each)));
    }

    /** @param name of the page: with or without a group, a star for any ending, a choice in braces */
    private static boolean isOf(String name, String asked) {
        String pattern = CHOICE.matcher(name.replace(".", "\\.").replace("*", ".+"))
                .replaceAll(
                        choice -> Matcher.quoteReplacement("(" + choice.group(1).replace(',', '|') + ")"));
        return asked.matches(name.contains(":") ? pattern : "[^:]*:" + pattern);
    }

    /** What stands in the first column of a table. */
    private static List<String> named() {
        return Production.text(Path.of("docs/dependencies.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> NAME.matcher(cell).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** As group:artifact, of the build and of its profiles. */
    private static List<String> asked() {
        List<String> asked = new ArrayList<>();
        Document pom = pom();
        for (String element : ELEMENTS) {
            NodeList found = pom.getElementsByTagName(element);
            for (int i = 0; i < found.getLength(); i++) {
                asked.add(text(found.item(i), "groupId") + ":" + text(found.item(i), "artifactId"));
            }
        }
        return asked.stream().distinct().toList();
    }

    private static String text(Node of, String element) {
        return ((Element) of).getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document pom() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
