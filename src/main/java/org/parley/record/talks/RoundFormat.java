package org.parley.record.talks;

/** How the parties met. */
public enum RoundFormat {
    DIRECT,
    PROXIMITY,
    SHUTTLE,
    REMOTE,
    SUMMIT,
    TECHNICAL
}
