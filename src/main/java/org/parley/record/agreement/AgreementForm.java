package org.parley.record.agreement;

/** How the agreement was made. */
public enum AgreementForm {
    WRITTEN_PUBLIC,
    WRITTEN_UNPUBLISHED,
    ORAL,
    PARALLEL_STATEMENTS
}
