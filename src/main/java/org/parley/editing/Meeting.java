package org.parley.editing;

import java.util.List;
import org.parley.web.Collision;

/**
 * What somebody else saved between the reading and the sending of a form, in the fields that were changed here too.
 *
 * @param when in words
 */
public record Meeting(String who, String when, List<Collision> collisions, List<String> takenOver) {}
