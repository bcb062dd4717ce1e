package org.parley.record.agreement;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/**
 * What is said of an agreement.
 *
 * @param agreedOn the day it was agreed; null where no source gives it
 * @param track the strand it belongs to, where that is not the track of its round
 */
public record AgreementDescription(
        String title,
        AgreementType type,
        @Nullable PaxStage stage,
        @Nullable FuzzyDate agreedOn,
        @Nullable Track track,
        @Nullable Round round,
        AgreementForm form,
        AgreementStatus status,
        @Nullable FuzzyDate inForceFrom,
        @Nullable FuzzyDate inForceTo,
        @Nullable String summary) {}
