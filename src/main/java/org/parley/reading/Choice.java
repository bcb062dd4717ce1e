package org.parley.reading;

/** One of the values that a list can be filtered by. */
record Choice(String value, String label) {}
