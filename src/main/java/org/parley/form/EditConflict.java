package org.parley.form;

import java.util.List;

/**
 * What somebody else saved between the reading and the sending of a form, where it was changed here too.
 *
 * @param when in words
 * @param collisions what both changed
 * @param takenOver what only the other changed, as it is called
 */
public record EditConflict(String who, String when, List<Collision> collisions, List<String> takenOver) {}
