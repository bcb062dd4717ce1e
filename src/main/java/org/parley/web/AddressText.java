package org.parley.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text in an address, to look for or to filter by, and the words that stand there for codes. */
public final class AddressText {

    private AddressText() {}

    /**
     * Null where it is blank.
     *
     * @throws BadRequestException when it holds what no text on record can hold
     */
    public static @Nullable String of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            throw new BadRequestException("error.asked.sign");
        }
        return text.strip();
    }

    /** The word for a code: red-line. */
    public static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words for codes, to choose from. */
    public static String words(Enum<?>... codes) {
        return Arrays.stream(codes).map(AddressText::word).collect(Collectors.joining(", "));
    }

    /** The code that a word stands for. */
    public static <E extends Enum<E>> Optional<E> code(E[] codes, String word) {
        return Arrays.stream(codes).filter(each -> word(each).equals(word)).findFirst();
    }
}
