package org.parley.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The words of the message bundle: for codes, fields, dates and whatever else is put into words in Java. */
@Component
public class Labels {

    private final MessageSource messages;

    public Labels(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Enum<?> code) {
        return message(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** The label of a code that was sent as text; the text itself if it is no such code. */
    public <E extends Enum<E>> String of(Class<E> codes, String sent) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(each -> each.name().equals(sent))
                .findFirst()
                .map(this::of)
                .orElse(sent);
    }

    /** All codes with their labels, to choose from. */
    public <E extends Enum<E>> List<Choice> all(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(each -> new Choice(each.name(), of(each)))
                .toList();
    }

    /** A date as the pages show it, without the words of its source. */
    public String of(FuzzyDate date) {
        String text = message(
                "date." + date.shape().name(),
                message("Doubt." + date.startDoubt(), date.fromText()),
                message("Doubt." + date.endDoubt(), date.endText()));
        String sure = date.isApproximate() ? message("date.approximate", text) : text;
        return date.isUncertain() ? message("date.uncertain", sure) : sure;
    }

    /** The name of a field at the head of a row: "First day". */
    public String field(String name) {
        return capitalized(fieldInSentence(name));
    }

    /** The name of a field in a sentence: "first day". A field without words in the bundle has its name split into words. */
    public String fieldInSentence(String name) {
        return messageOr(split(name), "field." + name);
    }

    /** The name of a field split into words, where no bundle is at hand: "first day". */
    public static String split(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * What a form calls a field: as the history does, unless the form has a better word.
     *
     * @param words the beginning of the keys of the form
     */
    public String question(String words, String field) {
        return capitalized(messageOr(fieldInSentence(field), words + "." + field));
    }

    /** What a form says below a field: its own words, or those for all fields of the name. */
    public @Nullable String hint(String words, String field) {
        String own = messageIfAny(words + "." + field + ".hint");
        return own == null ? messageIfAny("form.hint." + field) : own;
    }

    /** What words itself, as the pages show it. */
    public String of(MessageSourceResolvable words) {
        return messages.getMessage(words, Locale.ENGLISH);
    }

    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** The message, or the other text if the bundle does not have it. */
    public String messageOr(String otherwise, String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, otherwise, Locale.ENGLISH));
    }

    public @Nullable String messageIfAny(String key, Object... arguments) {
        return messages.getMessage(key, arguments, null, Locale.ENGLISH);
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
