package org.parley.record.agreement;

/** How the agreement was made. The list is ours. */
public enum AgreementForm {
    /** In writing, and everybody can read it. */
    WRITTEN_PUBLIC,
    /** In writing that was not published. */
    WRITTEN_UNPUBLISHED,
    /** By word of mouth. */
    ORAL,
    /** Each side states it for itself. */
    PARALLEL_STATEMENTS
}
