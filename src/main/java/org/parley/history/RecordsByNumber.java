package org.parley.history;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds any record by its number alone. */
@Component
public class RecordsByNumber {

    private final Rows rows;
    private final RecordFinder finder;

    RecordsByNumber(Rows rows, RecordFinder finder) {
        this.rows = rows;
        this.finder = finder;
    }

    /** Empty where there is none, or none any more. */
    public Optional<Recorded> find(long number) {
        return Optional.ofNullable(finder.find(rows.kindsOf(Set.of(number))).get(number));
    }

    /** Those of these records that exist, by number. */
    public Map<Long, Recorded> findAll(Set<Long> numbers) {
        return finder.find(rows.kindsOf(numbers));
    }

    /** The record, with others kept from changing it until the end of the transaction. */
    public Optional<Recorded> lock(long number) {
        rows.lock(rows.kindsOf(Set.of(number)));
        return find(number);
    }
}
