package org.parley.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.exchange.NegotiationDocument.Cited;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.RoundStatus;
import tools.jackson.databind.JsonNode;

/** A round in the document, with all that was announced of it and who sat there. */
record RoundEntry(
        String track,
        int number,
        String title,
        RoundStatus status,
        @Nullable FuzzyDate firstDay,
        @Nullable FuzzyDate lastDay,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String country,
        @Nullable RoundFormat format,
        List<Outcome> outcomes,
        @Nullable String summary,
        @Nullable String whatNext,
        List<String> aliases,
        List<AnnouncementEntry> announcements,
        List<DelegationEntry> delegations,
        List<SessionEntry> groupSessions,
        List<Cited> citations) {

    String reference() {
        return track + "/" + number;
    }

    /** How the round of a document that may be wrong is named; a number that is none counts as 0. */
    static String reference(JsonNode round) {
        return round.path("track").asString("") + "/" + round.path("number").intValue(0);
    }

    RoundReport report() {
        return new RoundReport(
                number,
                title,
                status,
                firstDay,
                lastDay,
                venue,
                city,
                country,
                format,
                Set.copyOf(outcomes),
                summary,
                whatNext,
                aliases);
    }

    record AnnouncementEntry(
            FuzzyDate announcedOn,
            @Nullable String party,
            @Nullable String person,
            @Nullable FuzzyDate window,
            @Nullable String place,
            String words,
            List<Cited> citations) {}

    record DelegationEntry(String party, Capacity capacity, List<MemberEntry> members, List<Cited> citations) {}

    record MemberEntry(String person, MemberRole role, List<Cited> citations) {}

    record SessionEntry(
            String group, List<String> topics, @Nullable String result, List<Cited> citations) {}
}
