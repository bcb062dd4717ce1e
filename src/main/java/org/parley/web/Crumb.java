package org.parley.web;

/** A step on the way down to a page. */
public record Crumb(String label, String href) {}
