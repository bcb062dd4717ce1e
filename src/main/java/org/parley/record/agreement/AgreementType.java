package org.parley.record.agreement;

/** What kind of agreement it is. */
public enum AgreementType {
    PRISONER_EXCHANGE,
    CEASEFIRE,
    HUMANITARIAN,
    CONFIDENCE_BUILDING,
    DIALOGUE_CHANNEL,
    FRAMEWORK,
    PARTIAL,
    COMPREHENSIVE,
    TREATY,
    PROCEDURAL,
    OTHER
}
