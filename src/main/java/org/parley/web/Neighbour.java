package org.parley.web;

/** The page before or after another. */
public record Neighbour(String href, String label) {}
