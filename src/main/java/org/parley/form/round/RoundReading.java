package org.parley.form.round;

import org.parley.form.FieldValues;
import org.parley.form.FormReading;

/** What reading the form of a round came to, with the people it names. */
record RoundReading(FormReading reading, RoundPeople people) {

    FieldValues values() {
        return reading.values();
    }
}
