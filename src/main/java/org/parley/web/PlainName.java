package org.parley.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A name as it is compared and put into addresses: small letters without accents, so that spellings of one name meet. */
public final class PlainName {

    /** Letters that are no letter with an accent to Unicode. */
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th");

    private static final int LONGEST_SLUG = 80;

    private PlainName() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        for (var each : LETTERS.entrySet()) {
            plain = plain.replace(each.getKey(), each.getValue());
        }
        return plain.replaceAll("['’ʼ‘`ʹ]", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /** @param otherwise where no letter of the name fits an address */
    public static String slug(String name, String otherwise) {
        String slug = of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
        return cut.isEmpty() ? otherwise : cut.replaceAll("-$", "");
    }
}
