package org.parley.account.signin;

/** Whoever looks at the page, if signed in. */
public record Viewer(String name, boolean canEdit, boolean isAdmin) {}
