package org.parley.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.web.CodeWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the message bundle, for what is put together in Java. */
@Component
public class Words {

    private static final Set<String> PARTIES = Set.of("by", "to", "party");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d.*|\\[.*\\.\\..*]");

    private final MessageSource messages;
    private final CodeWords codes;

    Words(MessageSource messages, CodeWords codes) {
        this.messages = messages;
        this.codes = codes;
    }

    public String of(String key, Object... arguments) {
        return codes.message(key, arguments);
    }

    String of(Enum<?> code) {
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

    /** A value as sources assert it: dates and parties are in citations as in documents. @param partyNames by slug */
    public String claim(String field, String value, Map<String, String> partyNames) {
        if (PARTIES.contains(field)) {
            return partyNames.getOrDefault(value, value);
        }
        try {
            return DATE.matcher(value).matches() ? of(FuzzyDate.parse(value)) : value;
        } catch (InvalidDateException notADate) {
            return value;
        }
    }
}
