package org.parley.page.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.source.Knowledge;

/** What was promised by a day and not known to be carried out by it. */
record OwedAsOf(Knowledge known, boolean isToday) {

    /** What is longest past its window first. */
    List<BriefPage.Owed> of(Collection<Agreement> agreements) {
        return agreements.stream()
                .filter(this::wasAgreed)
                .flatMap(each -> each.commitments().stream())
                .filter(known::holds)
                .map(each -> new BriefPage.Owed(each, each.standing(known)))
                .filter(each -> isOpen(each.commitment(), each.standing()))
                .sorted(Comparator.comparingLong(
                                (BriefPage.Owed each) -> -each.standing().daysPast())
                        .thenComparing(each -> each.standing().remainder() == null)
                        .thenComparing(each -> each.commitment().id()))
                .toList();
    }

    boolean wasAgreed(Agreement agreement) {
        return agreement.date() == null ? isToday : known.holds(agreement, agreement.date());
    }

    /** What was delivered in numbers that nobody gives is not owed, nor is what was begun and has no window. */
    private static boolean isOpen(Commitment commitment, CommitmentStanding standing) {
        return switch (standing.how()) {
            case SAID_CARRIED_OUT, SAID_LAPSED, DELIVERED, LAPSED, UNCOUNTED -> false;
            case BEGUN -> commitment.due() != null;
            case SAID_PARTLY, SAID_NOT_CARRIED_OUT, REMAINS, NONE_RECORDED -> true;
        };
    }
}
