package org.parley.record.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.PaxStage;
import org.parley.record.event.Tone;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;
import org.parley.record.party.PartyKind;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;
import org.parley.web.Labels;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the message bundle, for what is put together in Java. */
@Component
public class Words {

    private static final Set<String> PARTIES = Set.of("by", "to", "party");
    private static final Map<String, List<Class<? extends Enum<?>>>> CODES = Map.of(
            "status", List.of(RoundStatus.class, AgreementStatus.class, IssueStatus.class, NegotiationStatus.class),
            "format", List.of(RoundFormat.class),
            "type", List.of(AgreementType.class),
            "stage", List.of(PaxStage.class),
            "form", List.of(AgreementForm.class),
            "category", List.of(IssueCategory.class),
            "stance", List.of(Stance.class),
            "tone", List.of(Tone.class),
            "kind", List.of(PartyKind.class));
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d.*|\\[.*\\.\\..*]");

    private final MessageSource messages;
    private final Labels codes;

    Words(MessageSource messages, Labels codes) {
        this.messages = messages;
        this.codes = codes;
    }

    public String of(String key, Object... arguments) {
        return codes.message(key, arguments);
    }

    public String of(Enum<?> code) {
        return codes.of(code);
    }

    /** A date as the pages show it, without the words of its source. */
    public String of(FuzzyDate date) {
        return codes.of(date);
    }

    /** What a field is called. Fields that only sources speak of have no words of ours: their name is split into words. */
    public String field(String name) {
        String split = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ENGLISH);
        String label = Objects.requireNonNull(messages.getMessage("field." + name, null, split, Locale.ENGLISH));
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    public static boolean isOfParty(String field) {
        return PARTIES.contains(field);
    }

    /** A value as sources assert it: dates, parties and codes are in citations as in documents. @param partyNames by slug */
    public String claim(String field, String value, Map<String, String> partyNames) {
        // the end of a title is called like the one that something is due to
        if (isOfParty(field) && partyNames.containsKey(value)) {
            return partyNames.getOrDefault(value, value);
        }
        for (Class<? extends Enum<?>> each : CODES.getOrDefault(field, List.of())) {
            for (Enum<?> code : each.getEnumConstants()) {
                if (code.name().equals(value)) {
                    return of(code);
                }
            }
        }
        try {
            return DATE.matcher(value).matches() ? of(FuzzyDate.parse(value)) : value;
        } catch (InvalidDateException notADate) {
            return value;
        }
    }
}
