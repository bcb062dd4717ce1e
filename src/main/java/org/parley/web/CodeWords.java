package org.parley.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.date.FuzzyDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the message bundle, for lists to choose from and for what is put together in Java. */
@Component
public class CodeWords {

    private final MessageSource messages;

    public CodeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Enum<?> code) {
        return message(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** The words for what was chosen; as typed where it is no code of the list. */
    public <E extends Enum<E>> String of(Class<E> codes, String typed) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .map(this::of)
                .orElse(typed);
    }

    public <E extends Enum<E>> List<Choice> all(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(each -> new Choice(each.name(), of(each)))
                .toList();
    }

    /** A date as the pages show it, without the words of its source. */
    public String of(FuzzyDate date) {
        String text = message("date." + date.shape().name(), date.fromText(), date.endText());
        String sure = date.isApproximate() ? message("date.approximate", text) : text;
        return date.isUncertain() ? message("date.uncertain", sure) : sure;
    }

    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
