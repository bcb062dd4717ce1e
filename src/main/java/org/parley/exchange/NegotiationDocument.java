package org.parley.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.PartyKind;
import org.parley.record.source.SourceKind;
import org.parley.record.talks.NegotiationStatus;

/**
 * One whole negotiation as a JSON document of format {@value #FORMAT}, version {@value #VERSION}. Its schema is published
 * at {@code /schema/negotiation-1.json} and says what each field means; the order of components is that of the document.
 * Records name each other by slug, and rounds by {@code track/number}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record NegotiationDocument(
        String format,
        int version,
        Root negotiation,
        List<SourceEntry> sources,
        List<PartyEntry> parties,
        List<PersonEntry> people,
        List<TrackEntry> tracks,
        List<GroupEntry> workingGroups,
        List<IssueEntry> issues,
        List<RoundEntry> rounds,
        List<AgreementEntry> agreements,
        List<StatementEntry> statements,
        List<MilestoneEntry> milestones) {

    static final String FORMAT = "parley-negotiation";
    static final int VERSION = 1;

    record Root(
            String slug,
            String name,
            String summary,
            @Nullable String region,
            NegotiationStatus status,
            @Nullable FuzzyDate conflictStart,
            List<Cited> citations) {}

    record SourceEntry(
            String slug,
            String publisher,
            String title,
            @Nullable String address,
            @Nullable FuzzyDate publishedOn,
            @Nullable FuzzyDate accessedOn,
            SourceKind kind) {}

    record PartyEntry(
            String slug,
            String name,
            String shortName,
            PartyKind kind,
            @Nullable String isoCode,
            String colour,
            MarkPattern pattern,
            List<Cited> citations) {}

    record PersonEntry(
            String slug,
            String name,
            List<String> aliases,
            List<AppointmentEntry> appointments,
            List<Cited> citations) {}

    record AppointmentEntry(
            String title,
            String party,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to,
            List<Cited> citations) {}

    record TrackEntry(String slug, String name, @Nullable String summary, List<Cited> citations) {}

    record GroupEntry(
            String slug,
            String name,
            String subject,
            @Nullable String formedIn,
            @Nullable String dissolvedIn,
            List<Cited> citations) {}

    /** What a source says of a record, or of one field of it. */
    record Cited(
            String source,
            @Nullable String field,
            @Nullable String value,
            @Nullable String saidBy,
            @Nullable String note) {}
}
