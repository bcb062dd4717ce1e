package org.parley.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.source.Dispute;
import org.parley.source.Evidence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the fields of records that sources give different values for, with the words for each field. */
@Component
class Contests {

    private final MessageSource words;

    Contests(MessageSource words) {
        this.words = words;
    }

    /** @param label what is contested, in words */
    record Contest(String label, Dispute dispute) {

        /** The value that the record carries, or where it carries none all that are asserted. */
        public String shown() {
            return dispute.chosen() != null
                    ? dispute.chosen()
                    : dispute.values().stream().map(Dispute.Value::text).collect(Collectors.joining(" or "));
        }
    }

    List<Contest> of(Evidence evidence, Recorded record) {
        return evidence.disputedFields(record.id()).stream()
                .map(field -> evidence.dispute(record.id(), field, chosen(record, field))
                        .map(each -> new Contest(label(field), each)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The value as the record carries it; null where it is not a single one. */
    private static @Nullable String chosen(Recorded record, String field) {
        Object value = record.snapshot().fields().get(field);
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }

    /** Fields of the records have their words in the bundle; others, which only sources speak of, are split into words. */
    private String label(String field) {
        String split = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String label = Objects.requireNonNull(words.getMessage("field." + field, null, split, Locale.ENGLISH));
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
