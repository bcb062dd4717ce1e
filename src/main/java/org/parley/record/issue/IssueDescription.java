package org.parley.record.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.record.group.WorkingGroup;

/**
 * What is said of an issue.
 *
 * @param group the working group that handles it; null where none does
 */
@Embeddable
public record IssueDescription(
        String title,
        @Enumerated(EnumType.STRING) IssueCategory category,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "working_group_id") @Nullable
        WorkingGroup group) {}
