package org.parley.negotiation;

/** How the parties met. */
public enum RoundFormat {
    DIRECT,
    PROXIMITY,
    SHUTTLE,
    REMOTE,
    SUMMIT,
    TECHNICAL
}
