package org.parley.desk;

import java.util.List;

/**
 * What somebody else saved between the reading and the sending of a form.
 *
 * @param version of what is saved now, for the form to carry when it is sent again
 * @param when in words
 */
record Conflict(String who, String when, String version, List<Difference> differences) {

    /** @param id of the field in the page */
    record Difference(String label, String id, String yours, String saved) {}
}
