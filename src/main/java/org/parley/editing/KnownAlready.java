package org.parley.editing;

/** Something known already. */
public record KnownAlready(String label, String href) {}
