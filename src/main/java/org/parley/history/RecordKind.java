package org.parley.history;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of record that can be cited and have a history, each after those that its rows point to. */
public enum RecordKind {
    NEGOTIATION,
    PARTY,
    PERSON,
    APPOINTMENT("person_id"),
    TRACK("negotiation_id"),
    ROUND("track_id"),
    SITTING("round_id"),
    SCHEDULE_ANNOUNCEMENT("round_id"),
    DELEGATION("round_id"),
    DELEGATION_MEMBER("delegation_id"),
    WORKING_GROUP("negotiation_id"),
    GROUP_SESSION("working_group_id", "round_id"),
    ISSUE("negotiation_id"),
    DIFFICULTY_JUDGEMENT("issue_id"),
    STATUS_CHANGE("issue_id"),
    POSITION("issue_id"),
    AGREEMENT("negotiation_id"),
    SIGNATORY("agreement_id"),
    COMMITMENT("agreement_id"),
    DELIVERY("commitment_id"),
    ASSESSMENT("commitment_id"),
    STATEMENT("negotiation_id"),
    MILESTONE("negotiation_id"),
    COVERAGE_NOTE("negotiation_id"),
    SUCCESSION("party_id", "other_party_id"),
    OTHER_NAME("record_id"),
    FIELD_TERM,
    SOURCE,
    CITATION("record_id"),
    DISPUTE_RESOLUTION("record_id"),
    ACCOUNT;

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final Set<RecordKind> PARTS = Set.of(DELEGATION, DELEGATION_MEMBER, SIGNATORY);
    private static final Set<RecordKind> APPEND_ONLY = Set.of(
            STATUS_CHANGE,
            DIFFICULTY_JUDGEMENT,
            POSITION,
            DELIVERY,
            ASSESSMENT,
            SCHEDULE_ANNOUNCEMENT,
            DISPUTE_RESOLUTION);

    private final List<String> hangsOn;

    RecordKind(String... hangsOn) {
        this.hangsOn = List.of(hangsOn);
    }

    /** The columns that name what a record of this kind hangs on: it goes when that goes. */
    public List<String> hangsOn() {
        return hangsOn;
    }

    /** Whether it reads, and is restored, as a part of what it hangs on. */
    public boolean isPart() {
        return PARTS.contains(this);
    }

    /** Whether its rows change only to correct them. */
    public boolean isAppendOnly() {
        return APPEND_ONLY.contains(this);
    }

    /** Whether two that mean the same can be made one. */
    public boolean canBeMerged() {
        return this == PERSON || this == PARTY || this == SOURCE;
    }

    /** Accounts are not: nobody restores a password. */
    public boolean isJournalled() {
        return this != ACCOUNT;
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of an entity, which has the same name: {@code StatusChange} is {@code STATUS_CHANGE}. */
    public static RecordKind of(Class<? extends Recorded> entity) {
        return valueOf(
                NEXT_WORD.matcher(entity.getSimpleName()).replaceAll("_$0").toUpperCase(Locale.ROOT));
    }

    public static RecordKind ofTable(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }
}
