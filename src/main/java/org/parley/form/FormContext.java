package org.parley.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;

/**
 * Where a form stands: what it lets choose from depends on that.
 *
 * @param negotiation null for what negotiations share
 * @param offered what a field of the type {@link FieldType#OFFERED} lets choose from; empty in most forms
 */
public record FormContext(@Nullable Negotiation negotiation, List<Choice> offered) {

    public static FormContext of(@Nullable Negotiation negotiation) {
        return new FormContext(negotiation, List.of());
    }
}
