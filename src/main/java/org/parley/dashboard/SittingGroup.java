package org.parley.dashboard;

/** A working group that sat in a round. @param isFirst whether it had not sat in any round before */
public record SittingGroup(String slug, String name, boolean isFirst) {}
