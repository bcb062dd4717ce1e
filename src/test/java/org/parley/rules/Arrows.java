package org.parley.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The arrows between features, below a root package. A feature knows those of its own row and of the rows above it. */
record Arrows(String root) {

    private static final List<Set<String>> ROWS = List.of(
            Set.of("date", "history", "web", "config"),
            Set.of("party", "source", "account", "draft"),
            Set.of("negotiation"),
            Set.of("workinggroup", "issue", "agreement", "event", "finding"),
            Set.of(
                    "dashboard",
                    "timeline",
                    "search",
                    "exchange",
                    "reading",
                    "archive",
                    "desk",
                    "editing",
                    "dispute",
                    "todo"));

    /** Where classes stand that belong to no feature: the application itself, which knows nobody. */
    private static final String NO_FEATURE = "";

    ArchRule goOneWay() {
        return classes().should(new ArchCondition<JavaClass>("know only features of their own row or above") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                    if (isWrong(arrow)) {
                        events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()));
                    }
                }
            }
        });
    }

    ArchRule goInNoCircle() {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule startFromFeaturesWithARow() {
        return classes().should(new ArchCondition<JavaClass>("belong to a feature that has a row") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                String feature = feature(each);
                if (!feature.equals(NO_FEATURE) && row(feature) < 0) {
                    events.add(SimpleConditionEvent.violated(each, each.getName() + " stands in no row"));
                }
            }
        });
    }

    private boolean isWrong(Dependency arrow) {
        JavaClass to = arrow.getTargetClass();
        return to.getPackageName().startsWith(root) && row(feature(to)) > row(feature(arrow.getOriginClass()));
    }

    private String feature(JavaClass each) {
        String below = each.getPackageName().substring(root.length());
        return below.isEmpty() ? NO_FEATURE : below.substring(1).split("\\.")[0];
    }

    private static int row(String feature) {
        return IntStream.range(0, ROWS.size())
                .filter(row -> ROWS.get(row).contains(feature))
                .findFirst()
                .orElse(-1);
    }
}
