package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class QuantityFormTest {

    @Autowired
    private JdbcClient database;

    /** A delivery is of a commitment, a commitment of an agreement. */
    @ParameterizedTest
    @CsvSource({
        "delivery, commitment, BETWEEN, 5, '', 422",
        "delivery, commitment, BETWEEN, 5, 4, 422",
        "delivery, commitment, UP_TO, 5, 9, 422",
        "delivery, commitment, FEWER_THAN, 50, '', 303",
        "delivery, commitment, FEWER_THAN, 1, '', 422",
        "commitment, agreement, FEWER_THAN, 50, '', 303",
        "delivery, commitment, ROUGHLY, 5, '', 422",
        "delivery, commitment, BETWEEN, 5, 9, 303",
        "delivery, commitment, '', 5, '', 422",
        "commitment, agreement, BETWEEN, 5, '', 422",
        "commitment, agreement, ROUGHLY, 5, '', 422",
        "commitment, agreement, AT_LEAST, 5, '', 303",
        "commitment, agreement, AT_LEAST, 0, '', 422",
        "delivery, commitment, AT_LEAST, 0, '', 422",
        "commitment, agreement, '', 5, '', 422"
    })
    void takes_what_sources_say_and_names_what_no_quantity_is(
            String kind,
            String whole,
            String bound,
            String quantity,
            String atMost,
            int status,
            @SignedIn("mira") Browser mira) {
        long of = database.sql("select min(id) from " + whole).query(Long.class).single();
        Paper form = Paper.open(mira, "/edit/records/" + kind + "/new?of=" + of)
                .type("fields[bound]", bound)
                .type("fields[quantity]", quantity)
                .type("fields[atMost]", atMost);
        Paper sent = kind.equals("delivery")
                ? form.type("fields[day]", "25 Feb 2026").send()
                : form.type("fields[what]", "Hand over boats")
                        .type("fields[unit]", "boats")
                        .send();

        assertThat(sent.statusCode()).isEqualTo(status);
    }
}
