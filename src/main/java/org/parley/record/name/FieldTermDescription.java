package org.parley.record.name;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What the field calls by several names.
 *
 * @param meaning what editors know it by
 * @param words all that it is called, at least two; each has one meaning only
 */
@Embeddable
public record FieldTermDescription(String meaning, List<String> words) {

    public FieldTermDescription {
        words = List.copyOf(words);
    }
}
