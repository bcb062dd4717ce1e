package org.parley.date;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Why a text that is written in no way that is read is no date, as far as its parts tell. */
final class UnreadReasons {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Map<Unread, Pattern> PARTS = new LinkedHashMap<>();

    static {
        put(Unread.OTHER_SCRIPT, "[\\p{L}&&[^\\p{IsLatin}]]|[\\p{Nd}&&[^0-9]]");
        put(Unread.BEFORE_OUR_ERA, "\\b(?:bce?|b\\.c|before our era|before christ)\\b|^[y ]*[-−]\\d|^0000\\b");
        put(
                Unread.TIME_OF_DAY,
                "\\d[:h][0-5]\\d|\\d ?[ap]\\.?m\\b|\\b(?:noon|midnight|midday|o.clock|morning|afternoon|evening|night)\\b");
        put(Unread.BEYOND_THE_YEAR_9999, "(?<![\\d.,])\\d{5,7}(?!\\d)|\\d{9}|\\by\\d+(?:e\\d+)?\\b");
        put(
                Unread.YEAR_OF_TWO_FIGURES,
                "(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1 ?['’]?\\d{2}(?![\\d./-])"
                        + "|\\d{1,2}(?:st|nd|rd|th)?[ -]?" + MONTH + "[ -]?['’]?\\d{2}(?!\\d)"
                        + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? ['’]?\\d{2}(?!\\d)"
                        + "|(?:^|[a-z] )['’]\\d{2}(?!\\d)");
        put(
                Unread.SEEN_FROM_A_DAY,
                "\\b(?:next|last|this|coming|past|previous|following) (?:week|month|year|spring|summer|autumn|fall|winter"
                        + "|quarter|" + MONTH + "|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b(?! (?:of )?(?:\\d|" + MONTH
                        + "))"
                        + "|\\bago\\b|^(?:with)?in (?:an? |\\d+ |[a-z]+ )(?:days?|weeks?|months?|years?)(?: or two)?$"
                        + "|^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$");
    }

    private UnreadReasons() {}

    private static void put(Unread why, String part) {
        PARTS.put(why, Pattern.compile(part));
    }

    static InvalidDateException of(String plain, String text) {
        return PARTS.entrySet().stream()
                .filter(each -> each.getValue().matcher(plain).find())
                .findFirst()
                .map(each -> new InvalidDateException(text, each.getKey()))
                .orElseGet(() -> new InvalidDateException(text));
    }
}
