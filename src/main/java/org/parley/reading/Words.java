package org.parley.reading;

import java.util.Locale;
import java.util.Objects;
import org.parley.date.FuzzyDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the message bundle, for what is put together in Java. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** A date as the pages show it, without the words of its source. */
    String of(FuzzyDate date) {
        String text = of("date." + date.shape(), date.startText(), date.endText());
        String sure = date.isApproximate() ? of("date.approximate", text) : text;
        return date.isUncertain() ? of("date.uncertain", sure) : sure;
    }

    /** What a field is called. Fields that only sources speak of have no words of ours: their name is split into words. */
    String field(String name) {
        String split = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ENGLISH);
        String label = Objects.requireNonNull(messages.getMessage("field." + name, null, split, Locale.ENGLISH));
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
