package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.testing.Editor;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class NoOfficeFormTest {

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor mira;

    @Test
    void an_editor_says_that_somebody_holds_no_office_and_cannot_give_a_title_beside_it() {
        String form = "/edit/records/appointment/new?of="
                + database.sql("select id from person where slug = 'jared-kushner'")
                        .query(Long.class)
                        .single();

        var neither = mira.open(form).send(Map.of("fields[party]", "United States"));
        assertThat(neither.statusCode()).isEqualTo(422);
        assertThat(neither.page().text()).contains("Enter the title, or choose that no office was held");
        var both = mira.open(form)
                .send(Map.of(
                        "fields[title]", "Adviser", "fields[office]", "NO_OFFICE", "fields[party]", "United States"));
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.page().text()).contains("not both");

        var none = mira.open(form)
                .send(Map.of(
                        "fields[office]",
                        "NO_OFFICE",
                        "fields[party]",
                        "United States",
                        "fields[from]",
                        "2026-01-01",
                        "fields[to]",
                        "2026-02-10"));
        assertThat(none.statusCode()).as(none.page().select(".summary").text()).isEqualTo(303);
        assertThat(mira.page("/people/jared-kushner")).contains("holds no office");

        var beside = mira.open(form)
                .send(Map.of(
                        "fields[title]",
                        "Adviser",
                        "fields[party]",
                        "United States",
                        "fields[from]",
                        "2026-01-05",
                        "fields[to]",
                        "2026-03-01"));
        assertThat(beside.statusCode()).isEqualTo(422);
        assertThat(beside.page().text()).contains("This person has a title on some of these days");
    }
}
