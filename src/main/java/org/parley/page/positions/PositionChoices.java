package org.parley.page.positions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.parley.page.days.ComparedAddress;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Stance;
import org.parley.web.AddressText;

/**
 * What the positions can be narrowed to.
 *
 * @param filter what is chosen
 * @param categories of the issues that are on the list
 * @param redLines the address with the red lines only; with everything, where they are shown already
 * @param clear the address without any filter
 */
record PositionChoices(
        PositionFilter filter, List<Option> categories, List<Option> stances, String redLines, String clear) {

    /** @param label a key of the message bundle */
    record Option(String value, String label, boolean isChosen) {}

    static PositionChoices of(
            Collection<Issue> issues, PositionFilter filter, ComparedDays days, ComparedAddress address) {
        PositionFilter redLines = filter.with(filter.stance() == Stance.RED_LINE ? null : Stance.RED_LINE);
        return new PositionChoices(
                filter,
                issues.stream()
                        .map(Issue::category)
                        .distinct()
                        .sorted()
                        .map(each -> option(each, each == filter.category()))
                        .toList(),
                Arrays.stream(Stance.values())
                        .map(each -> option(each, each == filter.stance()))
                        .toList(),
                address.with(redLines.query()).of(days.since(), days.asOf()),
                address.with("").of(days.since(), days.asOf()));
    }

    private static Option option(Enum<?> code, boolean isChosen) {
        String label = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return new Option(AddressText.word(code), label, isChosen);
    }
}
