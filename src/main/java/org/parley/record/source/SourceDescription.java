package org.parley.record.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Spelled;

/**
 * What is said of a source.
 *
 * @param address the web address, http or https; null where there is none
 * @param language in which it was read, by its code in ISO 639; null where nobody has said
 */
@Embeddable
public record SourceDescription(
        String publisher,
        String title,
        @Nullable String address,
        @EmbeddedColumnNaming("published_on_%s") @Nullable FuzzyDate publishedOn,
        @EmbeddedColumnNaming("accessed_on_%s") @Nullable FuzzyDate accessedOn,
        @Spelled("[a-z]{2,3}") @Nullable String language,
        @Enumerated(EnumType.STRING) SourceKind kind) {

    /** Whether a language has that code in ISO 639, and an English name. */
    public static boolean isLanguage(String code) {
        String name = inWords(code);
        return !name.isEmpty() && !name.equals(code);
    }

    /** The language in English words, as the Unicode consortium names it; the code itself where it has no name. */
    public @Nullable String languageInWords() {
        return language == null ? null : inWords(language);
    }

    private static String inWords(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
