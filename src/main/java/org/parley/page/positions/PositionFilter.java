package org.parley.page.positions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.issue.HeldPositions;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.Stance;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;

/**
 * Which issues to show the positions on. Null lets everything through.
 *
 * @param stance that some party takes on it
 */
record PositionFilter(
        @Nullable IssueCategory category, @Nullable Stance stance) {

    /** @throws BadRequestException when there is no such category or stance */
    static PositionFilter asked(@Nullable String category, @Nullable String stance) {
        return new PositionFilter(
                code("category", IssueCategory.values(), category), code("stance", Stance.values(), stance));
    }

    boolean shows(Issue issue, HeldPositions held) {
        return (category == null || issue.category() == category) && (stance == null || held.hasAny(stance));
    }

    public boolean isEmpty() {
        return category == null && stance == null;
    }

    /** As it stands in the address. */
    String query() {
        return Stream.of(part("category", category), part("stance", stance))
                .flatMap(List::stream)
                .collect(Collectors.joining("&"));
    }

    PositionFilter with(@Nullable Stance other) {
        return new PositionFilter(category, other);
    }

    private static List<String> part(String name, @Nullable Enum<?> code) {
        return code == null ? List.of() : List.of(name + "=" + AddressText.word(code));
    }

    private static <E extends Enum<E>> @Nullable E code(String name, E[] codes, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return AddressText.code(codes, asked)
                .orElseThrow(() -> new BadRequestException("error.asked.code", name, asked, AddressText.words(codes)));
    }
}
