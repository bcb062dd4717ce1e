package org.parley.web;

/** Something to choose from a list. */
public record Choice(String value, String label) {}
