package org.parley.record.party;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What is said of a person: the name in all its spellings.
 *
 * @param aliases other spellings and transliterations of the name
 */
@Embeddable
public record PersonDescription(String name, List<String> aliases) {

    public PersonDescription {
        aliases = List.copyOf(aliases);
    }
}
