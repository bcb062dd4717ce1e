package org.parley.web;

import org.jspecify.annotations.Nullable;

/** A text in an address, to look for or to filter by. */
public final class AddressText {

    private AddressText() {}

    /** Null where it is blank. @throws BadRequestException when it holds what no text on record can hold */
    public static @Nullable String of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            throw new BadRequestException("The address holds a sign that stands in no text. Take %00 out of it.");
        }
        return text.strip();
    }
}
