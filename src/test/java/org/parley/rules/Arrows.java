package org.parley.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The arrows between packages, below a root package. A package knows those of its own row and of the rows above it. */
record Arrows(String root) {

    /** Each row names packages, with all that lies below them; the longest name that fits a package counts. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("date", "web", "config", "load", "rendered"),
            Set.of("history"),
            Set.of("record.party", "record.source", "account"),
            Set.of("record.talks"),
            Set.of(
                    "record.group",
                    "record.issue",
                    "record.agreement",
                    "record.event",
                    "record.coverage",
                    "record.name"),
            Set.of("record"),
            Set.of("draft", "form"),
            Set.of("page.days"),
            Set.of("page", "exchange"));

    /** The one page that knows another: the drawing on a dashboard is a timeline. */
    private static final Map<String, String> KNOWN_PAGES = Map.of("page.overview", "page.timeline");

    private static final String PAGE = "page";

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
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** What two pages need belongs to the records, or is a fragment of templates. */
    ArchRule doNotLeadFromPageToPage() {
        return classes().should(new ArchCondition<JavaClass>("know no other page") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> leadsToAnotherPage(page(from), page(arrow.getTargetClass())))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
            }
        });
    }

    private static boolean leadsToAnotherPage(String from, String to) {
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !to.equals(KNOWN_PAGES.get(from));
    }

    /** The package of the page that a class belongs to; empty where it belongs to none. */
    private String page(JavaClass each) {
        String name = each.getPackageName();
        return name.startsWith(root + ".") && feature(each).equals(PAGE) ? name.substring(root.length() + 1) : "";
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

    /** The name of the row's package that a class stands in; the whole path where no row names one. */
    private String feature(JavaClass each) {
        String below = each.getPackageName().substring(root.length());
        if (below.isEmpty()) {
            return NO_FEATURE;
        }
        String path = below.substring(1);
        return ROWS.stream()
                .flatMap(Set::stream)
                .filter(named -> (path + ".").startsWith(named + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(path);
    }

    private static int row(String feature) {
        return IntStream.range(0, ROWS.size())
                .filter(row -> ROWS.get(row).contains(feature))
                .findFirst()
                .orElse(-1);
    }
}
