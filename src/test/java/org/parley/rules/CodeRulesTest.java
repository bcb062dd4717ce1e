package org.parley.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

class CodeRulesTest {

    private static final List<Path> SOURCES = Production.files(Production.JAVA, ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();

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
}
