package org.parley.exchange;

import static org.parley.exchange.UniquenessCheck.forEach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import tools.jackson.databind.JsonNode;

/** Nobody holds the same title twice at a time. */
final class PeopleCheck {

    private final Findings findings;

    PeopleCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode people) {
        forEach(people, "/people", (person, path) -> {
            List<Held> seen = new ArrayList<>();
            forEach(person.path("appointments"), path + "/appointments", (appointment, at) -> {
                Held held = Held.of(appointment);
                if (held != null) {
                    appointment(held, seen, at);
                }
            });
        });
    }

    private void appointment(Held held, List<Held> seen, String path) {
        if (held.from.isAfter(held.to)) {
            findings.expect(path + "/to", "a day not before the appointment begins");
        } else if (seen.stream().anyMatch(held::overlaps)) {
            findings.expect(path, "a time in which the same title is not held already");
        }
        seen.add(held);
    }

    /** A title and the days on which it may be held, as the database compares them. */
    private record Held(String title, LocalDate from, LocalDate to) {

        static @Nullable Held of(JsonNode appointment) {
            try {
                FuzzyDate from = appointment.has("from") ? DateJson.read(appointment.path("from")) : null;
                FuzzyDate to = appointment.has("to") ? DateJson.read(appointment.path("to")) : null;
                return new Held(
                        appointment.path("title").asString("").toLowerCase(Locale.ROOT),
                        from == null || from.earliest() == null ? LocalDate.MIN : from.earliest(),
                        to == null || to.latest() == null ? LocalDate.MAX : to.latest());
            } catch (InvalidDateException reported) {
                return null;
            }
        }

        boolean overlaps(Held other) {
            return title.equals(other.title) && !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }
}
