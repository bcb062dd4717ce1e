package org.parley.rules.wrong.page.issue;

/** A page that another knows. */
public class Known {}
