package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.Actor;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.parley.web.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;

@WriteTest(starter = true)
class NegotiationExportTest {

    @Autowired
    private NegotiationImport documents;

    @Autowired
    private NegotiationExport export;

    @ParameterizedTest
    @ValueSource(strings = {"russia-ukraine", "colombia-farc", "iran-nuclear"})
    void the_starter_data_come_out_as_they_went_in(String name) {
        assertThat(text(export.give(name))).isEqualTo(text(Draft.file("starter/" + name + ".json")));
    }

    @Test
    void a_document_that_uses_every_field_comes_out_as_it_went_in() {
        byte[] document = Draft.file("exchange/harbour-talks.json");
        documents.take(document, Actor.parley(), null);
        assertThat(text(export.give("harbour-talks"))).isEqualTo(text(document));
    }

    @Test
    void a_negotiation_without_records_is_a_document_too() {
        Draft nothing = Draft.ofNothing();
        documents.take(nothing.bytes(), Actor.parley(), null);
        assertThat(DocumentJson.MAPPER.readTree(export.give("quiet-talks"))).isEqualTo(nothing.json());
    }

    @Test
    void what_goes_without_saying_is_left_out() {
        Draft draft = Draft.ofHarbourTalks()
                .with("/negotiation/slug", "\"plain-talks\"")
                .with("/agreements/0/commitments/0/bound", "\"EXACTLY\"")
                .with("/milestones/1/citations", "[]")
                .with("/rounds/0/number", "1.0");
        documents.take(draft.bytes(), Actor.parley(), null);
        Draft plain = draft.without("/agreements/0/commitments/0/bound")
                .without("/milestones/1/citations")
                .with("/rounds/0/number", "1");
        assertThat(DocumentJson.MAPPER.readTree(export.give("plain-talks"))).isEqualTo(plain.json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985~/1990?",
                "1919-04-23~/1919-04-25~",
                "1985/",
                "1985/..",
                "/1985",
                "../1985%",
                "1985?/..",
                "2023-24"
            })
    void an_interval_keeps_the_doubts_and_the_openness_of_its_ends(String edtf) {
        Draft draft = Draft.ofHarbourTalks()
                .with("/negotiation/slug", "\"talks-" + Integer.toHexString(edtf.hashCode()) + "\"")
                .with("/milestones/0/day", "\"" + edtf + "\"");
        documents.take(draft.bytes(), Actor.parley(), null);
        assertThat(DocumentJson.MAPPER.readTree(export.give("talks-" + Integer.toHexString(edtf.hashCode()))))
                .isEqualTo(draft.json());
    }

    @Test
    void a_large_negotiation_takes_no_more_statements_than_a_small_one() throws Exception {
        documents.take(
                Draft.ofHarbourTalks()
                        .with("/negotiation/slug", "\"small-talks\"")
                        .bytes(),
                Actor.parley(),
                null);
        byte[] large = LargeDocument.of(200);
        documents.take(large, Actor.parley(), null);

        int few = Statements.count(() -> export.give("small-talks"));
        int many = Statements.count(
                () -> assertThat(text(export.give("large-talks"))).isEqualTo(text(large)));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(24);
    }

    @Test
    void a_negotiation_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> export.give("moon-talks")).isInstanceOf(NotFoundException.class);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
