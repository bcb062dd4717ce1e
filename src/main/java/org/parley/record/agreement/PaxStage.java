package org.parley.record.agreement;

/** The stage of the peace process, as the PA-X database codes it. */
public enum PaxStage {
    PRE,
    CEA,
    SUBPAR,
    SUBCOMP,
    IMP,
    REN,
    OTH
}
