package org.parley.page.overview;

/** A working group that sat in a round. @param isFirst whether it sits for the first time */
public record SittingGroup(String slug, String name, boolean isFirst) {}
