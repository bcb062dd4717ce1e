package org.parley.page.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Precedents;
import org.springframework.stereotype.Service;

/** Finds the agreements of which a dashboard tells: the newest, and those of which something is still owed. */
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

    RecentAgreements(Agreements agreements, Precedents precedents) {
        this.agreements = agreements;
        this.precedents = precedents;
    }

    /** The newest, and the last ones before them of which something is still owed. */
    List<Dashboard.Agreed> of(String negotiation, LocalDate today) {
        Map<Agreement, List<Tally>> shown = new LinkedHashMap<>();
        int owing = 0;
        for (Agreement agreement : newestFirst(agreements.withDeliveries(negotiation))) {
            List<Tally> tallies = Tally.of(agreement, today);
            boolean isNew = shown.size() < NEWEST;
            boolean isOwing = tallies.stream().anyMatch(Tally::isOwing);
            if (isNew || (isOwing && owing++ < OWING)) {
                shown.put(agreement, tallies);
            }
        }
        Map<Long, Precedent> before =
                precedents.of(shown.keySet().stream().map(Agreement::id).toList());
        return shown.entrySet().stream()
                .map(each -> new Dashboard.Agreed(
                        each.getKey(), before.get(each.getKey().id()), each.getValue()))
                .toList();
    }

    static List<Agreement> newestFirst(Collection<Agreement> all) {
        return all.stream().sorted(NEWEST_FIRST).toList();
    }
}
