package org.parley.page.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;

/** What was promised by a day and not delivered by it. What is judged today of a commitment is not known of an earlier day. */
record OwedAsOf(LocalDate day, boolean isToday) {

    /** What is longest past its window first. */
    List<BriefPage.Owed> of(Collection<Agreement> agreements) {
        return agreements.stream()
                .filter(this::wasAgreed)
                .flatMap(each -> each.commitments().stream())
                .map(this::owed)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong((BriefPage.Owed each) -> -each.late())
                        .thenComparing(each -> each.remainder() == null)
                        .thenComparing(each -> each.commitment().id()))
                .toList();
    }

    boolean wasAgreed(Agreement agreement) {
        return agreement.date() == null ? isToday : agreement.date().mayBeBy(day);
    }

    private BriefPage.@Nullable Owed owed(Commitment commitment) {
        List<Delivery> made = commitment.deliveries().stream()
                .filter(each -> each.day().mayBeBy(day))
                .toList();
        long delivered = made.stream()
                .mapToLong(each -> each.quantity() == null ? 0 : each.quantity())
                .sum();
        Long quantity = commitment.quantity();
        Long remainder = quantity == null ? null : Long.valueOf(Math.max(0, quantity - delivered));
        boolean done = remainder == null ? isJudgedDone(commitment) : remainder == 0;
        boolean uncounted = quantity != null && made.stream().anyMatch(each -> each.quantity() == null);
        return done ? null : new BriefPage.Owed(commitment, delivered, remainder, uncounted, late(commitment));
    }

    /** A commitment that cannot be counted is owed until it is judged to be carried out, or something of it was delivered. */
    private boolean isJudgedDone(Commitment commitment) {
        boolean judged = isToday && commitment.isFullyImplemented();
        return judged
                || (commitment.due() == null
                        && commitment.deliveries().stream()
                                .anyMatch(each -> each.day().mayBeBy(day)));
    }

    private long late(Commitment commitment) {
        return commitment.due() == null ? 0 : commitment.due().daysPast(day);
    }
}
