package org.parley.record.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.PaxStage;
import org.parley.record.agreement.Quantity;
import org.parley.record.event.Tone;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;
import org.parley.record.party.Office;
import org.parley.record.party.PartyKind;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts values that sources assert into words: dates, parties and codes stand in citations as they do in documents. */
@Component
public class AssertedValueLabels {

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
            "office", List.of(Office.class),
            "kind", List.of(PartyKind.class));
    private static final Pattern NUMBER = Pattern.compile("\\d{4,15}");
    private static final Set<String> NUMBERS = Set.of("quantity", "atMost");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d.*|\\[.*\\.\\..*]");

    private static final String NAMES = "select slug, name from party where slug in (:slugs)";

    private final Labels labels;
    private final JdbcClient database;

    AssertedValueLabels(Labels labels, JdbcClient database) {
        this.labels = labels;
        this.database = database;
    }

    /** The names of parties by slug, in one statement, and in none where there are none: citations name parties as documents do. */
    public Map<String, String> partyNames(Set<String> slugs) {
        Map<String, String> names = new HashMap<>();
        if (!slugs.isEmpty()) {
            database.sql(NAMES).param("slugs", slugs).query(row -> {
                names.put(row.getString(1), row.getString(2));
            });
        }
        return names;
    }

    public static boolean isOfParty(String field) {
        return PARTIES.contains(field);
    }

    /** @param partyNames by slug */
    public String of(String field, String value, Map<String, String> partyNames) {
        // the end of a title is called like the one that something is due to
        if (isOfParty(field) && partyNames.containsKey(value)) {
            return partyNames.getOrDefault(value, value);
        }
        for (Class<? extends Enum<?>> each : CODES.getOrDefault(field, List.of())) {
            for (Enum<?> code : each.getEnumConstants()) {
                if (code.name().equals(value)) {
                    return labels.of(code);
                }
            }
        }
        if (NUMBERS.contains(field) && NUMBER.matcher(value).matches()) {
            return labels.message("quantity", Quantity.of(Bound.EXACTLY, Long.parseLong(value), null));
        }
        try {
            return DATE.matcher(value).matches() ? labels.of(FuzzyDate.parse(value)) : value;
        } catch (InvalidDateException notADate) {
            return value;
        }
    }
}
