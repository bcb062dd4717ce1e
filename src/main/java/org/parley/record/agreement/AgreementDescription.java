package org.parley.record.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/**
 * What is said of an agreement.
 *
 * @param subject for an agreement whose type does not say what it is about
 * @param date the day it was agreed; null where no source gives it
 * @param track the strand it belongs to, where that is not the track of its round
 */
@Embeddable
public record AgreementDescription(
        String title,
        @Enumerated(EnumType.STRING) AgreementType type,
        @Enumerated(EnumType.STRING) @Nullable AgreementSubject subject,
        @Enumerated(EnumType.STRING) @Nullable PaxStage stage,
        @EmbeddedColumnNaming("agreed_on_%s") @Nullable FuzzyDate date,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Track track,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Round round,
        @Enumerated(EnumType.STRING) AgreementForm form,
        @Enumerated(EnumType.STRING) AgreementStatus status,
        @EmbeddedColumnNaming("in_force_from_%s") @Nullable FuzzyDate inForceFrom,
        @EmbeddedColumnNaming("in_force_to_%s") @Nullable FuzzyDate inForceTo,
        @LongText @Nullable String summary) {}
