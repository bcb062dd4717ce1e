package org.parley.page.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Quantity;
import org.parley.record.party.Party;

/**
 * Those handed over under the prisoner exchanges of a negotiation, step by step.
 *
 * @param unit what most of the commitments count, as "prisoners"; only that is added up. Null where nothing is counted
 */
record ExchangeSteps(List<Step> steps, @Nullable String unit, LeftOut leftOut) {

    /**
     * How many deliveries the total leaves out, by the reason why.
     *
     * @param ofElse those that are of something else
     * @param uncounted those that no source counted
     * @param unsaid those that were counted, with nothing that says what was
     */
    record LeftOut(int ofElse, int uncounted, int unsaid) {

        public int all() {
            return ofElse + uncounted + unsaid;
        }

        /** Each reason that there is, by the end of the key of its words. */
        public Map<String, Integer> reasons() {
            Map<String, Integer> reasons = new LinkedHashMap<>();
            reasons.put("else", ofElse);
            reasons.put("uncounted", uncounted);
            reasons.put("unsaid", unsaid);
            reasons.values().removeIf(each -> each == 0);
            return reasons;
        }
    }

    /**
     * One delivery.
     *
     * @param by whose side handed over; null where no source says
     * @param quantity null where no source says how many: it adds nothing to the total
     * @param unit of what; null where the commitment does not say
     * @param total of all that count the same until here; at least that, once a delivery is left out that may be of them
     */
    record Step(
            FuzzyDate day,
            Agreement agreement,
            @Nullable String by,
            @Nullable Quantity quantity,
            @Nullable String unit,
            Quantity total) {

        /** The first day that it may have been; the last where it is open to the past. */
        @Nullable
        LocalDate place() {
            return day.earliest() == null ? day.latest() : day.earliest();
        }
    }

    /** As far as they were handed over by a day. */
    static ExchangeSteps of(Collection<Agreement> agreements, LocalDate day) {
        List<Delivery> deliveries = agreements.stream()
                .filter(each -> each.type() == AgreementType.PRISONER_EXCHANGE)
                .flatMap(each -> each.commitments().stream())
                .flatMap(each -> each.deliveriesBy(day).stream())
                .sorted(Comparator.comparing(Delivery::day))
                .toList();
        String unit = counted(deliveries);
        List<Step> steps = new ArrayList<>();
        Quantity total = Quantity.NOTHING;
        List<Delivery> leftOut = new ArrayList<>();
        for (Delivery each : deliveries) {
            Commitment commitment = each.commitment();
            Quantity quantity = each.quantity();
            if (quantity != null && unit != null && unit.equals(commitment.unit())) {
                total = total.plus(quantity);
            } else {
                leftOut.add(each);
                if (quantity == null || commitment.unit() == null) {
                    total = total.orMore();
                }
            }
            Party by = each.by() == null ? commitment.by() : each.by();
            steps.add(new Step(
                    each.day(),
                    commitment.agreement(),
                    by == null ? null : by.name(),
                    quantity,
                    commitment.unit(),
                    total));
        }
        return new ExchangeSteps(List.copyOf(steps), unit, why(leftOut));
    }

    private static LeftOut why(List<Delivery> leftOut) {
        List<Delivery> counted =
                leftOut.stream().filter(each -> each.quantity() != null).toList();
        int unsaid = (int) counted.stream()
                .filter(each -> each.commitment().unit() == null)
                .count();
        return new LeftOut(counted.size() - unsaid, leftOut.size() - counted.size(), unsaid);
    }

    private static @Nullable String counted(List<Delivery> deliveries) {
        Map<String, Long> units = deliveries.stream()
                .map(each -> each.commitment().unit())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(unit -> unit, TreeMap::new, Collectors.counting()));
        return units.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    public Quantity total() {
        return steps.isEmpty() ? Quantity.NOTHING : steps.get(steps.size() - 1).total();
    }

    /** Whether there is more than one to be drawn. */
    public boolean isDrawn() {
        return steps.stream()
                        .map(Step::place)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }
}
