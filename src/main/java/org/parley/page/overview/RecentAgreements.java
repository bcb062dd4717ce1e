package org.parley.page.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.springframework.stereotype.Service;

/** Finds the agreements of which a dashboard tells: the newest by today, and those of which something is still owed. */
@Service
class RecentAgreements {

    private static final int NEWEST = 4;
    private static final int OWING = 2;

    /** Those without a day come last. */
    private static final Comparator<Agreement> NEWEST_FIRST = Comparator.comparing(
                    Agreement::date, Comparator.nullsLast(Comparator.<FuzzyDate>reverseOrder()))
            .thenComparing(Agreement::id, Comparator.reverseOrder());

    private final Agreements agreements;
    private final Precedents precedents;
    private final Evidences evidences;

    RecentAgreements(Agreements agreements, Precedents precedents, Evidences evidences) {
        this.agreements = agreements;
        this.precedents = precedents;
        this.evidences = evidences;
    }

    /** The newest, and the last ones before them of which something is still owed. */
    List<Dashboard.Agreed> of(String negotiation, LocalDate today) {
        List<Agreement> shown = new ArrayList<>();
        int owing = 0;
        for (Agreement agreement : newestFirst(agreements.withDeliveries(negotiation), today)) {
            boolean isNew = shown.size() < NEWEST;
            if (isNew || (isOwing(agreement, today) && owing++ < OWING)) {
                shown.add(agreement);
            }
        }
        Map<Long, Precedent> before =
                precedents.of(shown.stream().map(Agreement::id).toList());
        Evidence evidence = evidences.of(shown.stream()
                .flatMap(each -> each.commitments().stream())
                .flatMap(each -> each.withParts().stream())
                .toList());
        return shown.stream()
                .map(each -> new Dashboard.Agreed(
                        each,
                        before.get(each.id()),
                        Tally.of(
                                each,
                                commitment -> evidence.isContested(
                                        commitment.standing(today).judgements()),
                                commitment -> evidence.contestsOf(commitment.withParts()).stream()
                                        .map(Contest::withoutNotes)
                                        .toList(),
                                today)))
                .toList();
    }

    private static boolean isOwing(Agreement agreement, LocalDate today) {
        return agreement.commitments().stream()
                .anyMatch(each -> each.standing(today).isOwing());
    }

    /** Without those that are dated later than the day. */
    static List<Agreement> newestFirst(Collection<Agreement> all, LocalDate day) {
        return all.stream()
                .filter(each -> each.date() == null || each.date().mayBeBy(day))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
