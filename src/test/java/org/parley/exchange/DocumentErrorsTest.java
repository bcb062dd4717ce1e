package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a document is said with its place, and what is expected there in words. */
class DocumentErrorsTest {

    private static final DocumentReader READER = Draft.reader();

    private final Draft draft = Draft.ofHarbourTalks();

    @Test
    void a_document_that_uses_every_field_has_no_errors() {
        assertThat(draft.errors(READER)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /format                             | "minutes"              | "parley-negotiation"
            /version                            | 2                      | 1
            /negotiation                        | "Harbour talks"        | an object
            /rounds                             | {}                     | a list
            /negotiation/slug                   | "Harbour Talks"        | small letters a to z and digits, with single hyphens between them
            /negotiation/slug                   | "harbour-talks\\n"     | small letters a to z and digits, with single hyphens between them
            /negotiation/name                   | 17                     | a text
            /negotiation/name                   | null                   | a text
            /negotiation/name                   | ""                     | a text that is not empty
            /negotiation/name                   | " "                    | a text that is not blank
            /negotiation/name                   | "\\u2003\\u00a0"       | a text that is not blank
            /negotiation/name                   | "a\\u0000b"            | a text of characters; this one holds \\u0000 or half of a surrogate pair
            /negotiation/name                   | "\\ud83d"              | a text of characters; this one holds \\u0000 or half of a surrogate pair
            /negotiation/status                 | "DONE"                 | one of EXPLORATORY, ACTIVE, SUSPENDED, CONCLUDED or COLLAPSED
            /negotiation/leader                 | "Ada"                  | nothing: the format has no such field here
            /sources/0/address                  | "ftp://gazette"        | a web address that begins with http:// or https://, without spaces
            /parties/0/shortName                | "a b"                  | one to twelve characters without spaces, shown in the mark of the party
            /parties/0/colour                   | "red"                  | #rrggbb in small letters, dark enough to carry white text
            /parties/1/isoCode                  | "XO"                   | no code, because the party is not a state
            /sources/0/language                 | "zz"                   | the code of a language in ISO 639
            /parties/0/otherNames/0/language    | "zz"                   | the code of a language in ISO 639
            /tracks/0/otherNames/0/kind         | "NICKNAME"             | one of FORMER, ALIAS, TRANSLITERATION or ORIGINAL_SCRIPT
            /parties/2/successions/0/otherParty | "southland"            | another party than this one
            /issues/0/difficultyJudgements/0/difficulty | 6                      | a number up to 5
            /issues/0/difficultyJudgements/0/difficulty | 0                      | a number from 1 up
            /issues/0/difficultyJudgements/0/difficulty | 2.5                    | a whole number
            /issues/0/difficultyJudgements/0/difficulty | "2"                    | a whole number
            /agreements/0/commitments/0/quantity | -1                    | a number from 0 up
            """)
    void a_value_of_the_wrong_form_is_named(String path, String value, String expected) {
        assertThat(draft.with(path, value).errors(READER)).contains(new DocumentError(path, expected));
    }

    @Test
    void a_text_that_is_too_long_is_named_with_the_length_allowed() {
        assertThat(draft.with("/negotiation/name", '"' + "x".repeat(301) + '"').errors(READER))
                .containsExactly(new DocumentError("/negotiation/name", "at most 300 characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "/negotiation/name",
        "/milestones",
        "/rounds/0/title",
        "/rounds/0/announcements/0/announcedOn",
        "/agreements/0/commitments/0/deliveries/0/day",
        "/agreements/0/commitments/0/unit",
        "/negotiation/conflictStart/words",
        "/negotiation/citations/0/source",
        "/issues/0/citations/0/field"
    })
    void what_is_missing_is_named_where_it_should_stand(String path) {
        assertThat(draft.without(path).errors(READER)).contains(new DocumentError(path, "a value; it is missing"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /people/0/appointments/0/party       | the slug of one of the parties of this document
            /rounds/0/delegations/0/party        | the slug of one of the parties of this document
            /agreements/0/commitments/0/to       | the slug of one of the parties of this document
            /agreements/0/commitments/0/deliveries/0/by | the slug of one of the parties of this document
            /rounds/0/delegations/1/members/1/person | the slug of one of the people of this document
            /issues/0/positions/0/statedBy       | the slug of one of the people of this document
            /negotiation/citations/0/source      | the slug of one of the sources of this document
            /agreements/0/commitments/0/deliveries/0/citations/0/source | the slug of one of the sources of this document
            /agreements/0/track                  | the slug of one of the tracks of this document
            /milestones/0/track                  | the slug of one of the tracks of this document
            /rounds/0/groupSessions/0/group      | the slug of one of the working groups of this document
            /issues/0/group                      | the slug of one of the working groups of this document
            /statements/0/issue                  | the slug of one of the issues of this document
            /statements/0/agreement              | the slug of one of the agreements of this document
            """)
    void a_reference_that_leads_nowhere_is_named(String path, String expected) {
        assertThat(draft.with(path, "\"nobody\"").errors(READER)).containsExactly(new DocumentError(path, expected));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /workingGroups/0/formedIn    | main/7
            /workingGroups/0/dissolvedIn | experts/1
            /agreements/0/round          | main
            /statements/0/round          | /1
            """)
    void a_round_is_named_by_its_track_and_number(String path, String round) {
        assertThat(draft.with(path, '"' + round + '"').errors(READER))
                .containsExactly(
                        new DocumentError(
                                path,
                                "a round of this document: the slug of its track, a slash and its number, like trilateral/2; without a number, its own slug"));
    }

    @Test
    void a_number_may_be_written_as_JSON_writes_numbers() {
        assertThat(draft.with("/rounds/0/number", "1.0").errors(READER)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            /rounds/0/citations/1/field               | leader
            /people/0/appointments/0/citations/0/field | city
            /issues/0/citations/0/field               | citations
            """)
    void a_citation_names_a_field_that_its_record_has(String path, String field) {
        assertThat(draft.with(path, '"' + field + '"').errors(READER))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path()).isEqualTo(path);
                    assertThat(error.expected()).startsWith("one of ").endsWith("quantity or sincePrevious");
                });
    }
}
