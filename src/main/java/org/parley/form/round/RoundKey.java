package org.parley.form.round;

/**
 * How addresses name a round.
 *
 * @param slug its number where it has one
 */
record RoundKey(String negotiation, String track, String slug) {}
