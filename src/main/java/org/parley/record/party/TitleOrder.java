package org.parley.record.party;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Titles in the order of time: what is still held first, then by the day it began. */
public final class TitleOrder {

    private static final Comparator<Appointment> BY_TIME = Comparator.<Appointment>comparingInt(
                    each -> each.to() == null ? 1 : 0)
            .thenComparing((one, other) -> one.from() == null || other.from() == null
                    ? Boolean.compare(one.from() != null, other.from() != null)
                    : one.from().compareTo(other.from()));

    private TitleOrder() {}

    public static List<Appointment> lastFirst(Collection<Appointment> titles) {
        return titles.stream().sorted(BY_TIME.reversed()).toList();
    }
}
