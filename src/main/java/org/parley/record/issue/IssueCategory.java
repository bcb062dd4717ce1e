package org.parley.record.issue;

/** What an issue is about. The list is ours, after the subjects of peace agreements that PA-X codes. */
public enum IssueCategory {
    /** Who holds which land, and where borders and lines run. */
    TERRITORY,
    /** The end of fighting, everywhere or of one kind. */
    CEASEFIRE,
    /** Who watches over what was agreed. */
    MONITORING,
    /** Who pulls back, from where and by when. */
    FORCES_WITHDRAWAL,
    /** Land without forces, and limits on forces. */
    DEMILITARISATION,
    /** Who protects whom against a new attack. */
    SECURITY_GUARANTEES,
    /** Prisoners of war and detained civilians. */
    PRISONERS,
    /** Who is missing, and the return of the dead. */
    MISSING_AND_DEAD,
    /** Return, protection and rights of those who fled. */
    CIVILIANS_AND_REFUGEES,
    /** The way of help to people. */
    HUMANITARIAN_ACCESS,
    /** Recognition, government, elections, alliances. */
    POLITICAL_STATUS,
    /** Rights of people and groups. */
    RIGHTS_LANGUAGE_RELIGION,
    /** Who answers for what was done. */
    JUSTICE_AND_AMNESTY,
    /** Who pays for damage, and what becomes of frozen assets. */
    REPARATIONS_AND_ASSETS,
    /** Rebuilding, and who pays for it. */
    RECONSTRUCTION,
    /** Power plants, lines, pipes, ports. */
    ENERGY_INFRASTRUCTURE,
    /** Which are lifted, kept or added. */
    SANCTIONS,
    /** Limits on weapons, and their inspection. */
    ARMS_CONTROL,
    /** How what is agreed becomes binding. */
    RATIFICATION,
    /** Who talks, where and in what form. */
    PROCESS_FORMAT
}
