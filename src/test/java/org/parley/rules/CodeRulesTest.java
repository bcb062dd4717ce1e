package org.parley.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

class CodeRulesTest {

    private static final List<Path> SOURCES = Production.files(Production.JAVA, ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();

    private static final int MOST_CLASSES = 30;
    private static final int MOST_PARAMETERS = 7;
    private static final int MOST_COMPONENTS = 10;

    @Test
    void every_package_checks_for_null() {
        assertThat(SOURCES.stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .containsPattern("(?m)^@NullMarked$"));
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
                .check(Production.CLASSES);
    }

    @Test
    void controllers_stay_in_their_feature() {
        classes()
                .that(describe("controllers", each -> each.isMetaAnnotatedWith(Controller.class)))
                .should()
                .bePackagePrivate()
                .check(Production.CLASSES);
    }

    @Test
    void what_a_class_needs_is_given_to_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .check(Production.CLASSES);
    }

    @Test
    void tags_of_javadoc_stand_on_lines_of_their_own() {
        Pattern tagBehindText = Pattern.compile("^\\s*(/\\*)?\\*+ +[^@\\s].*\\s@(param|return|throws)\\b");
        assertThat(SOURCES.stream()
                        .filter(file -> Production.text(file)
                                .lines()
                                .anyMatch(line -> tagBehindText.matcher(line).find()))
                        .map(CodeRulesTest::name))
                .isEmpty();
    }

    @Test
    void a_package_holds_few_classes() {
        Map<Path, Long> sizes = SOURCES.stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes.entrySet().stream()
                        .filter(each -> each.getValue() > MOST_CLASSES)
                        .map(each -> Production.JAVA.relativize(each.getKey()).toString()))
                .isEmpty();
    }

    @Test
    void no_two_classes_have_one_name() {
        Map<String, Long> names =
                SOURCES.stream().collect(Collectors.groupingBy(CodeRulesTest::name, Collectors.counting()));
        assertThat(names.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void services_are_named_for_what_they_hold_or_do() {
        Pattern gerund =
                Pattern.compile("(Finding|Saving|Holding|Keeping|Naming|Filling|Writing|Settling|Merging|Logging"
                        + "|Editing|Checking|Changing|Opening|Using|Signing|Inviting)([A-Z].*)?");
        assertThat(SOURCES.stream()
                        .map(CodeRulesTest::name)
                        .filter(name -> gerund.matcher(name).matches()))
                .isEmpty();
    }

    /** What is said of a kind of record is one list, as long as its table is wide. */
    @Test
    void a_class_needs_few_others() {
        assertThat(Production.CLASSES.stream()
                        .filter(each -> !each.isAnnotatedWith(Embeddable.class))
                        .filter(each -> each.getConstructors().stream()
                                .anyMatch(constructor ->
                                        constructor.getParameters().size() > most(each)))
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    private static int most(JavaClass each) {
        return each.isRecord() ? MOST_COMPONENTS : MOST_PARAMETERS;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
