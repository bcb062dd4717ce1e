package org.parley.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;

/**
 * Where a form stands: what it lets choose from depends on that.
 *
 * @param negotiation null for what negotiations share
 * @param citable the fields that a citation can be about; empty in other forms
 */
public record FormContext(@Nullable Negotiation negotiation, List<Choice> citable) {

    public static FormContext of(@Nullable Negotiation negotiation) {
        return new FormContext(negotiation, List.of());
    }
}
