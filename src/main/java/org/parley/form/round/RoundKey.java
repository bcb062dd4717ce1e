package org.parley.form.round;

/** How addresses name a round. */
record RoundKey(String negotiation, String track, int number) {}
