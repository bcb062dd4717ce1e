package org.parley.page.past;

import java.util.List;
import org.parley.web.Choice;

/**
 * Where an editor looks for the duplicate of a record.
 *
 * @param back the history of the record
 * @param asked whether a name was typed
 * @param candidates the likest first; they are valued by their numbers
 */
public record MergePage(String label, String action, String back, boolean asked, List<Choice> candidates) {}
