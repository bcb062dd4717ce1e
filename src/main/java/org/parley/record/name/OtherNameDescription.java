package org.parley.record.name;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Spelled;
import org.parley.record.source.SourceDescription;

/**
 * A name, and what kind of name it is.
 *
 * @param language of the name, as a tag of BCP 47: uk, zh-Hant, pt-BR; null where nobody has said
 * @param from since when it was called so; null where nobody has said
 * @param to until when; null while it is called so, or when nothing is known of its end
 */
@Embeddable
public record OtherNameDescription(
        String name,
        @Enumerated(EnumType.STRING) OtherNameKind kind,

        @Spelled("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?") @Nullable
        String language,

        @EmbeddedColumnNaming("from_%s") @Nullable FuzzyDate from,
        @EmbeddedColumnNaming("to_%s") @Nullable FuzzyDate to) {

    /** A name of which nothing else is known. */
    public static OtherNameDescription of(String name, OtherNameKind kind) {
        return new OtherNameDescription(name, kind, null, null, null);
    }

    /** Whether a tag begins with a language that has an English name. */
    public static boolean isLanguage(String tag) {
        return SourceDescription.isLanguage(tag.replaceFirst("-.*", ""));
    }

    /** Whether it says nothing but the name. */
    public boolean isBare() {
        return language == null && from == null && to == null;
    }
}
