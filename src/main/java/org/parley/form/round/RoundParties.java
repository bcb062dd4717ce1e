package org.parley.form.round;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.form.FormContext;
import org.parley.form.PartList;
import org.parley.form.TypedForm;
import org.parley.form.name.NameFinder;
import org.parley.form.name.NameMatch;
import org.parley.form.name.NamedRecord;
import org.parley.form.record.NewParties;
import org.parley.history.RecordKind;
import org.parley.record.party.Party;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.parley.web.PlainName;
import org.springframework.stereotype.Component;

/**
 * The parties that the form of a round names. A new one is described where its delegation is, and can be chosen and named in
 * all other parts of the form. Stores nothing.
 */
@Component
class RoundParties {

    /** Where the parties to a new agreement are put. */
    static final String BETWEEN = "parties";

    private static final String PARTY = "party";
    private static final String NAME = "name";
    private static final String KIND = "kind";

    /** No slug begins so. */
    private static final String NEW = "+";

    private final NewParties makers;
    private final NameFinder names;
    private final EntityManager entities;
    private final Labels labels;

    RoundParties(NewParties makers, NameFinder names, EntityManager entities, Labels labels) {
        this.makers = makers;
        this.names = names;
        this.entities = entities;
        this.labels = labels;
    }

    /** The context of a form in which its new parties can be chosen too. */
    FormContext with(FormContext context, TypedForm form) {
        List<Choice> made = form.typed().parts("delegations").stream()
                .filter(each -> each.text(PARTY).isBlank())
                .map(each -> each.text(NAME).strip())
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(each -> new Choice(NEW + each, labels.message("form.delegation.made", each)))
                .toList();
        return context.making(RecordKind.PARTY, made);
    }

    /** Whether the part describes a party that is new. */
    static boolean isNew(FieldValues delegation) {
        return delegation.has(NAME) && delegation.has(PARTY);
    }

    /** Puts new parties into their delegations, and into all other parts that chose or named them. */
    void read(FieldValues values) {
        List<FieldValues> delegations = values.parts("delegations");
        delegations.forEach(RoundParties::check);
        Map<String, Party> made = made(delegations);
        Stream.of("delegations", "announcements", "statements")
                .flatMap(each -> values.parts(each).stream())
                .forEach(each -> put(each, PARTY, made));
        values.parts("agreements").stream()
                .flatMap(each -> each.parts("commitments").stream())
                .forEach(each -> put(each, "by", made));
        readBetween(values.parts("agreements"), made);
    }

    private static void check(FieldValues delegation) {
        Party known = delegation.ifAny(PARTY, Party.class);
        boolean isDescribed = delegation.hasAnyOf(NAME, KIND);
        if (known != null && isDescribed) {
            delegation.wrong(PARTY, "party.both", known.name());
            delegation.all().remove(NAME);
        } else if (isDescribed) {
            delegation.need(NAME, "party.name");
            delegation.need(KIND, "party.kind");
        } else if (delegation.beingMade(PARTY) == null) {
            delegation.need(PARTY, "party.missing");
        }
    }

    private Map<String, Party> made(List<FieldValues> delegations) {
        Map<String, Party> made = new LinkedHashMap<>();
        List<FieldValues> named = delegations.stream()
                .filter(each -> !each.has(PARTY) && each.has(NAME) && each.has(KIND))
                .toList();
        makers.make(named).forEach((delegation, party) -> {
            if (made.putIfAbsent(PlainName.of(party.name()), party) == null) {
                delegation.put(PARTY, party);
            } else {
                delegation.wrong(NAME, "party.twice", party.name());
            }
        });
        return made;
    }

    private static void put(FieldValues part, String field, Map<String, Party> made) {
        String chosen = part.beingMade(field);
        if (chosen != null) {
            part.put(field, called(chosen.substring(NEW.length()), made));
        }
    }

    /** The new one of that name, or of that short name. */
    private static @Nullable Party called(String name, Map<String, Party> made) {
        Party party = made.get(PlainName.of(name));
        return party != null
                ? party
                : made.values().stream()
                        .filter(each -> each.shortName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    /** The parties to new agreements, as they are typed on one line. */
    private void readBetween(List<FieldValues> agreements, Map<String, Party> made) {
        Map<FieldValues, List<String>> between = new LinkedHashMap<>();
        for (FieldValues agreement : agreements) {
            String typed = agreement.has(PartList.NUMBER) ? null : agreement.textIfAny("between");
            if (typed != null) {
                between.put(
                        agreement,
                        Arrays.stream(typed.split("[,;]"))
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .toList());
            }
        }
        Map<String, NameMatch> matches = names.find(
                RecordKind.PARTY,
                between.values().stream()
                        .flatMap(List::stream)
                        .filter(each -> called(each, made) == null)
                        .toList());
        between.forEach((agreement, typed) -> {
            Set<Party> parties = new LinkedHashSet<>();
            typed.forEach(each -> {
                Party party = called(each, made);
                Party meant = party == null ? known(matches.get(each)) : party;
                if (meant == null) {
                    agreement.wrong("between", "party.unknown", each);
                } else {
                    parties.add(meant);
                }
            });
            agreement.put(BETWEEN, List.copyOf(parties));
        });
    }

    private @Nullable Party known(@Nullable NameMatch match) {
        NamedRecord meant = match == null ? null : match.meant().orElse(null);
        return meant == null ? null : entities.find(Party.class, meant.id());
    }
}
