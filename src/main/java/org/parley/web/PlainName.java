package org.parley.web;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it is compared and put into addresses: small letters without accents, so that spellings of one name meet.
 * An address has Latin letters only, whatever the script of the name. What the database compares goes further: see its
 * function plain_name.
 */
public final class PlainName {

    /** Letters that are no letter with an accent to Unicode. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"),
            Map.entry("þ", "th"),
            Map.entry("ə", "a"));

    private static final int LONGEST_SLUG = 80;

    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PERSIAN = Pattern.compile("[پچژگیک]");

    /** As the boards of geographic names write them, which is how newspapers do, for the most part. */
    private static final String LATIN =
            "Greek-Latin/UNGEGN; Armenian-Latin/BGN; Georgian-Latin/BGN; %s;" + " Any-Latin; Latin-ASCII";

    private static final Transliterator OF_UKRAINIAN = latin("Ukrainian-Latin/BGN");
    private static final Transliterator OF_ALL_ELSE = latin("Russian-Latin/BGN");

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
        String slug = of(inLatin(name)).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
        return cut.isEmpty() ? otherwise : cut.replaceAll("-$", "");
    }

    private static String inLatin(String name) {
        if (name.codePoints().allMatch(each -> each < Character.MIN_SURROGATE && isLatin(each))) {
            return name;
        }
        String said = PERSIAN.matcher(name).find() ? name.replace('ق', 'غ') : name;
        Transliterator latin = UKRAINIAN.matcher(name).find() ? OF_UKRAINIAN : OF_ALL_ELSE;
        return latin.transliterate(said.replaceAll("^ع|(?<= )ع", "ا"));
    }

    private static boolean isLatin(int sign) {
        return !Character.isLetter(sign) || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    private static Transliterator latin(String cyrillic) {
        return Transliterator.getInstance(LATIN.formatted(cyrillic));
    }
}
