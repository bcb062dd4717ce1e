package org.parley.page.past;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/** The fields of each kind of record as its snapshots have them, in reading order, and what each is. */
final class Fields {

    private static final Map<RecordKind, Map<String, Type>> KNOWN = new EnumMap<>(RecordKind.class);

    static {
        know(RecordKind.NEGOTIATION, "slug name summary region status:NegotiationStatus conflictStart:date");
        know(RecordKind.PARTY, "slug name shortName kind:PartyKind isoCode colour pattern:MarkPattern");
        know(RecordKind.PERSON, "slug name aliases");
        know(RecordKind.APPOINTMENT, "person:PERSON title party:PARTY from:date to:date");
        know(RecordKind.TRACK, "slug name summary ordinal");
        know(
                RecordKind.ROUND,
                "track:TRACK number title status:RoundStatus firstDay:date lastDay:date venue city country"
                        + " format:RoundFormat outcomes:Outcome summary whatNext aliases delegations:seats");
        know(
                RecordKind.SCHEDULE_ANNOUNCEMENT,
                "round:ROUND announcedOn:date party:PARTY person:PERSON window:date place words");
        know(RecordKind.DELEGATION, "party:PARTY capacity:Capacity members:members");
        know(RecordKind.DELEGATION_MEMBER, "person:PERSON role:MemberRole");
        know(RecordKind.WORKING_GROUP, "slug name subject formedIn:ROUND dissolvedIn:ROUND");
        know(RecordKind.GROUP_SESSION, "group:WORKING_GROUP round:ROUND topics result");
        know(RecordKind.ISSUE, "slug title category:IssueCategory difficulty difficultyReason group:WORKING_GROUP");
        know(RecordKind.STATUS_CHANGE, "issue:ISSUE effective:date status:IssueStatus round:ROUND rationale");
        know(RecordKind.POSITION, "issue:ISSUE party:PARTY effective:date stance:Stance words statedBy:PERSON");
        know(
                RecordKind.AGREEMENT,
                "slug title type:AgreementType stage:PaxStage date:date track:TRACK round:ROUND form:AgreementForm"
                        + " status:AgreementStatus inForceFrom:date inForceTo:date summary signatories:signatories");
        know(RecordKind.SIGNATORY, "party:PARTY person:PERSON capacity:Capacity");
        know(
                RecordKind.COMMITMENT,
                "agreement:AGREEMENT by:PARTY to:PARTY what quantityIs:QuantityIs quantity unit due:date implementation");
        know(RecordKind.DELIVERY, "day:date quantity by:PARTY to:PARTY note");
        know(
                RecordKind.STATEMENT,
                "person:PERSON party:PARTY day:date gist tone:Tone round:ROUND issue:ISSUE agreement:AGREEMENT");
        know(RecordKind.MILESTONE, "track:TRACK day:date title description");
        know(RecordKind.SOURCE, "slug publisher title address publishedOn:date accessedOn:date kind:SourceKind");
        know(RecordKind.CITATION, "source:SOURCE record:record field:field value saidBy note");
        know(RecordKind.DISPUTE_RESOLUTION, "record:record field:field chosen weighed why");
    }

    private Fields() {}

    private static void know(RecordKind kind, String fields) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (String each : List.of(fields.split(" "))) {
            String[] parts = each.split(":");
            types.put(parts[0], parts.length == 1 ? Type.TEXT : Type.read(parts[1]));
        }
        KNOWN.put(kind, types);
    }

    /** A field that nobody described is text. */
    static Type type(RecordKind kind, String field) {
        return KNOWN.getOrDefault(kind, Map.of()).getOrDefault(field, Type.TEXT);
    }

    /** These fields in reading order; what nobody described comes last. */
    static Set<String> inOrder(RecordKind kind, Set<String> fields) {
        Set<String> ordered =
                new LinkedHashSet<>(KNOWN.getOrDefault(kind, Map.of()).keySet());
        ordered.retainAll(fields);
        ordered.addAll(fields);
        return Collections.unmodifiableSet(ordered);
    }

    /**
     * How a field of a snapshot is put in words.
     *
     * @param of the code list, or the kind of record that is named; null for the others
     */
    record Type(Shape shape, @Nullable String of) {

        static final Type TEXT = new Type(Shape.TEXT, null);

        enum Shape {
            /** As it stands: text, a number, a list of texts. */
            TEXT,
            DATE,
            /** A code, or a list of codes. */
            CODE,
            /** The slug of another record. */
            NAME,
            /** The number of another record. */
            RECORD,
            /** The name of a field. */
            FIELD,
            SEATS,
            MEMBERS,
            SIGNATORIES
        }

        /** Capitals are kinds of record, small words shapes, and the rest code lists. */
        static Type read(String word) {
            if (word.equals(word.toUpperCase(Locale.ROOT))) {
                return new Type(Shape.NAME, RecordKind.valueOf(word).name());
            }
            if (Character.isUpperCase(word.charAt(0))) {
                return new Type(Shape.CODE, word);
            }
            return new Type(Shape.valueOf(word.toUpperCase(Locale.ROOT)), null);
        }
    }
}
