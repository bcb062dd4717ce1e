package org.parley.record.party;

import jakarta.persistence.Embeddable;

/** What is said of a person. */
@Embeddable
public record PersonDescription(String name) {}
