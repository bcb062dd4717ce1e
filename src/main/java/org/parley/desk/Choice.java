package org.parley.desk;

/** Something to choose from a list. */
record Choice(String value, String label) {}
