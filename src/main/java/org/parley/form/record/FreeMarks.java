package org.parley.form.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.parley.record.party.MarkPattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The colour and the pattern that fewest parties have, so that nobody need look for one that is free. */
@Component
class FreeMarks {

    /** Dark enough for white letters on them, and for their own on paper. */
    private static final List<String> COLOURS = List.of(
            "#6a3d9a", "#00695c", "#b0413e", "#35618f", "#7b5b00", "#8a2452", "#2e7033", "#994d00", "#47538f",
            "#6b4f3a", "#17697a", "#a02c5a");

    private static final List<String> PATTERNS =
            Arrays.stream(MarkPattern.values()).map(MarkPattern::name).toList();

    private final JdbcClient database;

    FreeMarks(JdbcClient database) {
        this.database = database;
    }

    String colour() {
        return leastUsed(COLOURS, used("colour"));
    }

    MarkPattern pattern() {
        return MarkPattern.valueOf(leastUsed(PATTERNS, used("pattern")));
    }

    /** For several new parties at once: those of each count for the next. */
    Supplier<Mark> several() {
        List<String> colours = used("colour");
        List<String> patterns = used("pattern");
        return () -> {
            Mark mark = new Mark(leastUsed(COLOURS, colours), MarkPattern.valueOf(leastUsed(PATTERNS, patterns)));
            colours.add(mark.colour());
            patterns.add(mark.pattern().name());
            return mark;
        };
    }

    private List<String> used(String column) {
        return new ArrayList<>(database.sql("select " + column + " from party")
                .query(String.class)
                .list());
    }

    private static String leastUsed(List<String> all, List<String> used) {
        return all.stream()
                .min(Comparator.comparing(
                        each -> used.stream().filter(each::equals).count()))
                .orElseThrow();
    }

    record Mark(String colour, MarkPattern pattern) {}
}
