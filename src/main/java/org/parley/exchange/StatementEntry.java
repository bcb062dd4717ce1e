package org.parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.exchange.NegotiationDocument.Cited;
import org.parley.record.event.Tone;

/** A statement in the document. */
record StatementEntry(
        @Nullable String person,
        @Nullable String party,
        FuzzyDate day,
        String gist,
        @Nullable Tone tone,
        @Nullable String round,
        @Nullable String issue,
        @Nullable String agreement,
        List<Cited> citations) {}
