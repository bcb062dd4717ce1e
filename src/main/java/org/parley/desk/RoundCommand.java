package org.parley.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.PaxStage;
import org.parley.record.event.Statement;
import org.parley.record.event.Tone;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.IssueStatus;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.Source;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.Track;

/**
 * A report that can be written as it stands. People and sources that are new are records that are not stored yet.
 *
 * @param titles new ones of people
 */
record RoundCommand(
        Track track,
        RoundReport report,
        List<Person> newPeople,
        List<NewTitle> titles,
        List<Announcement> announcements,
        List<Seat> seats,
        List<Session> sessions,
        List<Move> moves,
        List<Deal> deals,
        List<Saying> sayings,
        List<Cited> cited,
        @Nullable String reason) {

    /** @param from the day by which it was held; null where the report has no day */
    record NewTitle(
            Person person,
            String title,
            Party party,
            @Nullable FuzzyDate from) {}

    /** A delegation, its members in the order of the report. */
    record Seat(Party party, Capacity capacity, Map<Person, MemberRole> members) {}

    /** @param group null where a new one sat, of that name and subject */
    record Session(
            @Nullable WorkingGroup group,
            String name,
            String subject,
            List<String> topics,
            @Nullable String result) {}

    /** @param issue null where a new one was raised */
    record Move(
            @Nullable Issue issue,
            @Nullable IssueDescription raised,
            FuzzyDate effective,
            IssueStatus status,
            String rationale) {}

    /** @param agreement null where it is new, between these parties */
    record Deal(
            @Nullable Agreement agreement,
            String title,
            AgreementType type,
            @Nullable PaxStage stage,
            @Nullable FuzzyDate agreedOn,
            AgreementForm form,
            AgreementStatus status,
            List<Party> between,
            List<Promised> promises) {}

    /** @param commitment null where it is new */
    record Promised(@Nullable Commitment commitment, CommitmentDescription promise) {}

    /** @param statement null where it is new */
    record Saying(
            @Nullable Statement statement,
            @Nullable Person person,
            @Nullable Party party,
            FuzzyDate day,
            String gist,
            @Nullable Tone tone) {}

    /** @param claim the whole of what is new, or one field of the round */
    record Cited(Source source, boolean isNew, Claim claim) {}

    record Claim(
            @Nullable String field,
            @Nullable String value,
            @Nullable String saidBy) {

        CitationDescription of(Source source) {
            return new CitationDescription(source, field, value, saidBy, null);
        }
    }
}
