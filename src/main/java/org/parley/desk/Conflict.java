package org.parley.desk;

import java.util.List;
import org.parley.web.Collision;

/**
 * What somebody else saved between the reading and the sending of a form, in the fields that were changed here too.
 *
 * @param when in words
 * @param version of what is saved now: a choice is one between the form and this
 * @param takenOver what only the other changed
 */
record Conflict(String who, String when, String version, List<Collision> collisions, List<String> takenOver) {}
