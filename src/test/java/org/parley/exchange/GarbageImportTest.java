package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.Actor;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The checks of documents ask for no less than the database: what they let through can be stored. */
@WriteTest
class GarbageImportTest {

    private static int talks;

    @Autowired
    private DocumentReader reader;

    @Autowired
    private NegotiationImport documents;

    /** One value is put wherever it does no harm, and all of that is stored together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\"",
                "0",
                "[]",
                "\"0000\"",
                "\"[..0001]\"",
                "\"<b>&'\\\"\\n\\u0001\\ud83d\\ude00\"",
                "{\"edtf\": \"[2020..]\", \"words\": \"'{}\\\\\"}"
            })
    void whatever_is_let_through_can_be_stored(String value) {
        Draft draft = Draft.ofHarbourTalks().with("/negotiation/slug", "\"harbour-" + ++talks + "\"");
        int places = 0;
        for (String path : draft.paths()) {
            Draft changed = draft.copy();
            if (changed.has(path) && changed.with(path, value).errors(reader).isEmpty()) {
                draft = changed;
                places++;
            }
        }
        assertThat(places).isPositive();
        byte[] accepted = draft.bytes();
        assertThatNoException().isThrownBy(() -> documents.take(accepted, Actor.parley(), null));
    }
}
