package org.parley.form.name;

import java.util.List;
import java.util.Optional;

/**
 * Whom or what a typed name means.
 *
 * @param typed the name
 * @param plain the name without what differs between spellings, scripts and accents
 * @param called those that go by it: by slug, else by the present name, else by another name, else by a last name or a whole word of the name
 * @param alike where nobody goes by it: those that are called much like it, the likest first
 */
public record NameMatch(String typed, String plain, List<NamedRecord> called, List<NamedRecord> alike) {

    /** How much of a new name must stand in a known one for it to be asked about. */
    private static final double MAY_BE_THE_SAME = 0.75;

    /** The one that goes by it; empty where nobody does, or several do. */
    public Optional<NamedRecord> meant() {
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** All that may be meant. */
    public List<NamedRecord> candidates() {
        return called.isEmpty() ? alike : called;
    }

    /** Those that are called the same, or nearly so: what a new one may turn out to be. */
    public List<NamedRecord> mayBeTheSame() {
        return candidates().stream()
                .filter(each -> each.alike() >= MAY_BE_THE_SAME)
                .toList();
    }
}
