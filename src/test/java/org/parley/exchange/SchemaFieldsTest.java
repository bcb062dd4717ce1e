package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.history.RecordField;
import org.parley.history.RecordKind;
import org.parley.record.RecordType;
import org.parley.record.RecordTypes;
import tools.jackson.databind.JsonNode;

/** The published schema is written by hand; of each kind it has the fields that the description lists, and takes all they may hold. */
class SchemaFieldsTest {

    private static final String ITEMS = "/items/properties/";

    /** Decisions about disputes are ours, and not told to others; words of the field belong to no negotiation. */
    private static final Set<RecordKind> NOT_IN_DOCUMENTS =
            Set.of(RecordKind.DISPUTE_RESOLUTION, RecordKind.FIELD_TERM);

    /** What goes without saying, by place in a list or as the schema's default. */
    private static final Map<RecordKind, String> IMPLIED =
            Map.of(RecordKind.TRACK, "ordinal", RecordKind.COMMITMENT, "bound", RecordKind.DELIVERY, "bound");

    private final DocumentSchema schema = new DocumentSchema();

    /** A kind, its rule in the schema, and what its objects hold beside the fields of the description. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(RecordKind.NEGOTIATION, "/negotiation", "slug", "citations"),
                kind(RecordKind.SOURCE, "/source", "slug"),
                kind(RecordKind.PARTY, "/party", "slug", "otherNames", "successions", "citations"),
                kind(RecordKind.PERSON, "/person", "slug", "otherNames", "appointments", "citations"),
                kind(RecordKind.APPOINTMENT, "/person/properties/appointments/items", "citations"),
                kind(RecordKind.TRACK, "/track", "slug", "otherNames", "citations"),
                kind(RecordKind.WORKING_GROUP, "/workingGroup", "slug", "citations"),
                kind(
                        RecordKind.ROUND,
                        "/round",
                        "slug",
                        "track",
                        "sittings",
                        "announcements",
                        "delegations",
                        "groupSessions",
                        "citations"),
                kind(RecordKind.SITTING, "/round/properties/sittings/items", "citations"),
                kind(RecordKind.SCHEDULE_ANNOUNCEMENT, "/round/properties/announcements/items", "citations"),
                kind(RecordKind.DELEGATION, "/round/properties/delegations/items", "members", "citations"),
                kind(
                        RecordKind.DELEGATION_MEMBER,
                        "/round/properties/delegations" + ITEMS + "members/items",
                        "citations"),
                kind(RecordKind.GROUP_SESSION, "/round/properties/groupSessions/items", "group", "citations"),
                kind(
                        RecordKind.ISSUE,
                        "/issue",
                        "slug",
                        "otherNames",
                        "difficultyJudgements",
                        "statusChanges",
                        "positions",
                        "citations"),
                kind(RecordKind.DIFFICULTY_JUDGEMENT, "/issue/properties/difficultyJudgements/items", "citations"),
                kind(RecordKind.STATUS_CHANGE, "/issue/properties/statusChanges/items", "citations"),
                kind(RecordKind.POSITION, "/issue/properties/positions/items", "citations"),
                kind(RecordKind.AGREEMENT, "/agreement", "slug", "signatories", "commitments", "citations"),
                kind(RecordKind.SIGNATORY, "/agreement/properties/signatories/items", "citations"),
                kind(
                        RecordKind.COMMITMENT,
                        "/agreement/properties/commitments/items",
                        "deliveries",
                        "assessments",
                        "citations"),
                kind(
                        RecordKind.ASSESSMENT,
                        "/agreement/properties/commitments" + ITEMS + "assessments/items",
                        "citations"),
                kind(
                        RecordKind.DELIVERY,
                        "/agreement/properties/commitments" + ITEMS + "deliveries/items",
                        "citations"),
                kind(RecordKind.STATEMENT, "/statement", "citations"),
                kind(RecordKind.MILESTONE, "/milestone", "citations"),
                kind(RecordKind.COVERAGE_NOTE, "/coverageNote", "citations"),
                kind(RecordKind.OTHER_NAME, "/otherNames/items", "citations"),
                kind(RecordKind.SUCCESSION, "/party/properties/successions/items", "citations"),
                kind(RecordKind.CITATION, "/citations/items"));
    }

    private static Arguments kind(RecordKind kind, String rule, String... others) {
        return Arguments.of(kind, rule, List.of(others));
    }

    @Test
    void every_kind_of_record_is_in_the_document() {
        assertThat(kinds().map(each -> each.get()[0]))
                .containsExactlyInAnyOrderElementsOf(RecordTypes.all().stream()
                        .map(RecordType::kind)
                        .filter(each -> !NOT_IN_DOCUMENTS.contains(each))
                        .map(Object.class::cast)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_schema_has_the_fields_of_the_description(RecordKind kind, String rule, List<String> others) {
        List<String> expected = new ArrayList<>(others);
        fields(kind)
                .map(RecordField::name)
                .filter(each -> !(kind == RecordKind.TRACK && each.equals("ordinal")))
                .forEach(expected::add);
        assertThat(schema.definitions().at(rule + "/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_schema_requires_what_the_description_requires(RecordKind kind, String rule, List<String> others) {
        List<String> expected = new ArrayList<>(others);
        expected.retainAll(kind == RecordKind.ROUND ? Set.of("track") : Set.of("slug", "group"));
        fields(kind)
                .filter(RecordField::isRequired)
                .map(RecordField::name)
                .filter(each -> !each.equals(IMPLIED.get(kind)))
                .forEach(expected::add);
        assertThat(schema.definitions().at(rule + "/required").values().stream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_schema_takes_all_that_a_field_may_hold(RecordKind kind, String rule, List<String> others) {
        fields(kind).forEach(field -> {
            JsonNode given = schema.definitions().at(rule + "/properties/" + field.name());
            if (!given.isMissingNode()) {
                holds(field, given);
            }
        });
    }

    private void holds(RecordField field, JsonNode given) {
        JsonNode rule = schema.resolved(given);
        JsonNode item = schema.resolved(rule.path("items"));
        switch (field.shape()) {
            case LINE, TEXT -> isLongEnough(field, rule);
            case LINES -> isLongEnough(field, item);
            case NUMBER ->
                assertThat(rule.path("maximum").longValue()).as(field.name()).isGreaterThanOrEqualTo(field.most());
            case TRUTH -> assertThat(rule.path("type").stringValue()).isEqualTo("boolean");
            case DATE -> assertThat(definition(given)).as(field.name()).isEqualTo("date");
            case CODE -> isEveryCode(field, rule);
            case CODES -> isEveryCode(field, item);
            case RECORD -> assertThat(definition(given)).as(field.name()).isEqualTo(reference(field.kind()));
        }
    }

    /** A text with a pattern of its own is as long as that takes. */
    private static void isLongEnough(RecordField field, JsonNode rule) {
        assertThat(rule.path("type").stringValue()).isEqualTo("string");
        if (rule.path("description").stringValue("").equals("a text that is not blank")) {
            assertThat(rule.path("maxLength").intValue()).as(field.name()).isEqualTo(field.longest());
        } else {
            assertThat(rule.path("pattern").stringValue("")).as(field.name()).isNotBlank();
        }
        if (field.spelling() != null) {
            assertThat(rule.path("pattern").stringValue("")).as(field.name()).isEqualTo("^" + field.spelling() + "$");
        }
    }

    private static void isEveryCode(RecordField field, JsonNode rule) {
        assertThat(rule.path("enum").values().stream().map(JsonNode::stringValue))
                .as(field.name())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(field.codes().getEnumConstants())
                        .map(Enum::name)
                        .toList());
    }

    private static String definition(JsonNode rule) {
        return rule.path("$ref").stringValue("").replace("#/$defs/", "");
    }

    private static String reference(RecordKind kind) {
        return (kind == RecordKind.WORKING_GROUP ? "group" : kind.table()) + "Reference";
    }

    private static Stream<RecordField> fields(RecordKind kind) {
        return RecordTypes.of(kind).orElseThrow().fields().stream();
    }
}
