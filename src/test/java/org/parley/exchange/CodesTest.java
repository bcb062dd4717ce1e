package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.CommitmentState;
import org.parley.record.agreement.PaxStage;
import org.parley.record.event.Tone;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;
import org.parley.record.name.OtherNameKind;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.PartyKind;
import org.parley.record.party.SuccessionKind;
import org.parley.record.source.SourceKind;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A code has one list: in Java, in the published schema, in the database and among the words. */
@ReadTest
class CodesTest {

    private static final Pattern CODE = Pattern.compile("'([A-Z][A-Z_]*)'");

    private final JsonNode definitions = new DocumentSchema().definitions();

    @Autowired
    private JdbcClient database;

    @Autowired
    private MessageSource words;

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(NegotiationStatus.class, "/negotiation/properties/status", "negotiation.status"),
                Arguments.of(SourceKind.class, "/source/properties/kind", "source.kind"),
                Arguments.of(PartyKind.class, "/party/properties/kind", "party.kind"),
                Arguments.of(MarkPattern.class, "/party/properties/pattern", "party.pattern"),
                Arguments.of(OtherNameKind.class, "/otherNames/items/properties/kind", "other_name.kind"),
                Arguments.of(
                        SuccessionKind.class, "/party/properties/successions/items/properties/kind", "succession.kind"),
                Arguments.of(RoundStatus.class, "/round/properties/status", "round.status"),
                Arguments.of(RoundFormat.class, "/round/properties/format", "round.format"),
                Arguments.of(Outcome.class, "/round/properties/outcomes/items", "round.outcomes"),
                Arguments.of(Capacity.class, "/capacity", "delegation.capacity"),
                Arguments.of(Capacity.class, "/capacity", "signatory.capacity"),
                Arguments.of(
                        MemberRole.class,
                        "/round/properties/delegations/items/properties/members/items/properties/role",
                        "delegation_member.role"),
                Arguments.of(IssueCategory.class, "/issue/properties/category", "issue.category"),
                Arguments.of(
                        IssueStatus.class,
                        "/issue/properties/statusChanges/items/properties/status",
                        "status_change.status"),
                Arguments.of(Stance.class, "/issue/properties/positions/items/properties/stance", "position.stance"),
                Arguments.of(AgreementType.class, "/agreement/properties/type", "agreement.type"),
                Arguments.of(PaxStage.class, "/agreement/properties/stage", "agreement.stage"),
                Arguments.of(AgreementForm.class, "/agreement/properties/form", "agreement.form"),
                Arguments.of(AgreementStatus.class, "/agreement/properties/status", "agreement.status"),
                Arguments.of(Bound.class, "/bound", "commitment.bound"),
                Arguments.of(Bound.class, "/bound", "delivery.bound"),
                Arguments.of(
                        CommitmentState.class,
                        "/agreement/properties/commitments/items/properties/assessments/items/properties/state",
                        "assessment.state"),
                Arguments.of(Tone.class, "/statement/properties/tone", "statement.tone"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_schema_and_the_database_know_the_codes_of_Java(Class<? extends Enum<?>> type, String rule, String column) {
        Set<String> expected = names(type);
        assertThat(strings(definitions.at(rule + "/enum"))).isEqualTo(expected);
        assertThat(checked(column)).isEqualTo(expected);
    }

    @Test
    void the_database_knows_the_kinds_of_record_and_of_edit() {
        assertThat(checked("record.kind")).isEqualTo(names(RecordKind.class));
        assertThat(checked("revision.action")).isEqualTo(names(Action.class));
    }

    @ParameterizedTest
    @EnumSource(RoundStatus.class)
    void the_database_knows_which_rounds_are_held_and_which_are_still_to_come(RoundStatus status) {
        assertThat(holds("is_held", status)).isEqualTo(status.isHeld());
        assertThat(holds("is_expected", status)).isEqualTo(status.isExpected());
    }

    @ParameterizedTest
    @EnumSource(IssueStatus.class)
    void the_database_knows_which_issues_are_closed(IssueStatus status) {
        assertThat(holds("is_closed", status)).isEqualTo(status.isClosed());
    }

    private boolean holds(String rule, Enum<?> status) {
        return database.sql("select %s(?)".formatted(rule))
                .param(status.name())
                .query(Boolean.class)
                .single();
    }

    /** Patterns are drawn, not named. */
    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_words(Class<? extends Enum<?>> type, String rule, String column) {
        if (type != MarkPattern.class) {
            assertThat(names(type))
                    .allSatisfy(code -> assertThat(
                                    words.getMessage(type.getSimpleName() + "." + code, null, null, Locale.ENGLISH))
                            .isNotBlank());
        }
    }

    /** The codes that the check on a column names. */
    private Set<String> checked(String column) {
        String[] name = column.split("\\.");
        String check =
                database.sql("""
                        select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                        where c.contype = 'c' and c.conrelid = ?::regclass and a.attname = ?""").params(name[0], name[1]).query(String.class).single();
        return CODE.matcher(check)
                .results()
                .map(MatchResult::group)
                .map(each -> each.replace("'", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> strings(JsonNode list) {
        Set<String> strings = new TreeSet<>();
        list.values().forEach(each -> strings.add(each.stringValue()));
        return strings;
    }
}
