package org.parley.record.agreement;

/** The stage of the peace process that an agreement belongs to, by the codes of the PA-X Peace Agreements Database. */
public enum PaxStage {
    /** Pre-negotiation: about coming to talks. */
    PRE,
    /** Ceasefire, or what belongs to one. */
    CEA,
    /** Framework, substantive and partial: some of what divides the parties. */
    SUBPAR,
    /** Framework, substantive and comprehensive: all of it. */
    SUBCOMP,
    /** Implementation or renegotiation of an earlier agreement. */
    IMP,
    /** Renewal of an earlier agreement. */
    REN,
    /** Other. */
    OTH
}
