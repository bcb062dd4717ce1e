package org.parley.record.agreement;

/** What kind of agreement it is. The list is ours; beside it stands the stage of PA-X, see {@link PaxStage}. */
public enum AgreementType {
    /** Prisoners, detained civilians or the dead are handed over. */
    PRISONER_EXCHANGE,
    /** Fighting stops, everywhere or of one kind. */
    CEASEFIRE,
    /** Help for people: corridors, access, evacuation. */
    HUMANITARIAN,
    /** A step that is to show good faith. */
    CONFIDENCE_BUILDING,
    /** A way to talk is opened or opened again. */
    DIALOGUE_CHANNEL,
    /** The lines along which more will be agreed. */
    FRAMEWORK,
    /** Some of what divides the parties. */
    PARTIAL,
    /** All of what divides the parties. */
    COMPREHENSIVE,
    /** Binding between states, to be ratified. */
    TREATY,
    /** How, where and when to talk. */
    PROCEDURAL,
    /** Anything else. */
    OTHER
}
