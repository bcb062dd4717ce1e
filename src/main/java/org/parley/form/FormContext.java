package org.parley.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;

/**
 * Where a form stands: what it lets choose from depends on that.
 *
 * @param negotiation null for what negotiations share
 * @param offered what a field of the type {@link FieldType#OFFERED} lets choose from; empty in most forms
 * @param beingMade what the form itself makes, and lets choose elsewhere in it, by kind
 */
public record FormContext(
        @Nullable Negotiation negotiation, List<Choice> offered, Map<RecordKind, List<Choice>> beingMade) {

    public FormContext(@Nullable Negotiation negotiation, List<Choice> offered) {
        this(negotiation, offered, Map.of());
    }

    public static FormContext of(@Nullable Negotiation negotiation) {
        return new FormContext(negotiation, List.of());
    }

    public FormContext making(RecordKind kind, List<Choice> made) {
        return new FormContext(negotiation, offered, Map.of(kind, made));
    }

    List<Choice> beingMade(RecordKind kind) {
        return beingMade.getOrDefault(kind, List.of());
    }
}
