package org.parley.exchange;

import java.util.List;

/**
 * A document that was taken in.
 *
 * @param slug the negotiation's
 * @param records how many records were stored, citations included
 * @param notes what was not stored as the document has it, because others use the record too; with its path
 */
public record ImportResult(String slug, int records, List<DocumentError> notes) {}
