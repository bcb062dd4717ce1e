package org.parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.exchange.NegotiationDocument.Cited;

/** A milestone in the document. */
record MilestoneEntry(
        FuzzyDate day,
        String title,
        @Nullable String description,
        @Nullable String track,
        List<Cited> citations) {}
