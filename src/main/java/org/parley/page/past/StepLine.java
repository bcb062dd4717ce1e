package org.parley.page.past;

import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;

/** What a step did to one record. @param fields which of them it changed, in words @param href its history */
public record StepLine(
        Action action,
        RecordKind kind,
        String label,
        @Nullable String fields,
        String href) {}
