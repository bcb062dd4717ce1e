package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.rules.wrong.record.talks.Talks;

class ArrowsTest {

    @Nested
    class In_Parley {

        private final Arrows arrows = new Arrows("org.parley");

        @Test
        void arrows_between_features_go_one_way() {
            arrows.goOneWay().check(Production.CLASSES);
        }

        @Test
        void features_do_not_know_each_other_in_a_circle() {
            arrows.goInNoCircle().check(Production.CLASSES);
        }

        @Test
        void pages_do_not_know_each_other() {
            arrows.doNotLeadFromPageToPage().check(Production.CLASSES);
        }

        @Test
        void every_feature_has_its_row() {
            arrows.startFromFeaturesWithARow().check(Production.CLASSES);
        }
    }

    /** The rules would not notice much if they did not notice these. */
    @Nested
    class In_classes_that_are_wrong {

        private final Arrows arrows = new Arrows(Talks.class.getPackageName().replace(".record.talks", ""));
        private final JavaClasses wrong = new ClassFileImporter().importPackages(arrows.root());

        @Test
        void an_arrow_that_goes_up_is_seen() {
            assertThat(complaint(arrows.goOneWay())).contains("record.party.Signatory", "record.talks.Talks");
        }

        @Test
        void an_arrow_that_goes_down_is_right() {
            assertThat(complaint(arrows.goOneWay())).doesNotContain("Field <" + Talks.class.getName());
        }

        @Test
        void a_circle_is_seen() {
            assertThat(complaint(arrows.goInNoCircle())).contains("Cycle detected", "record.talks", "record.party");
        }

        @Test
        void a_page_that_knows_another_is_seen() {
            assertThat(complaint(arrows.doNotLeadFromPageToPage())).contains("page.round.Knowing", "page.issue.Known");
        }

        @Test
        void a_feature_without_a_row_is_seen() {
            assertThat(complaint(arrows.startFromFeaturesWithARow())).contains("elsewhere.Stray stands in no row");
        }

        private String complaint(ArchRule rule) {
            return rule.evaluate(wrong).getFailureReport().toString();
        }
    }
}
