package org.parley.editing;

import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/**
 * One thing that a form asks.
 *
 * @param name as the snapshots name the field, so that the history and the form use the same word
 * @param codes the list to choose from, for {@link Ask#CODE}
 * @param kind of the record that answers it, for {@link Ask#CHOSEN} and {@link Ask#NAMED}
 * @param most the highest number, for {@link Ask#NUMBER}
 */
public record Question(
        String name,
        Ask ask,
        boolean required,
        @Nullable Class<? extends Enum<?>> codes,
        @Nullable RecordKind kind,
        long most) {

    private static final long MOST = 999_999_999;

    static Question line(String name) {
        return new Question(name, Ask.LINE, false, null, null, 0);
    }

    static Question text(String name) {
        return new Question(name, Ask.TEXT, false, null, null, 0);
    }

    static Question lines(String name) {
        return new Question(name, Ask.LINES, false, null, null, 0);
    }

    static Question date(String name) {
        return new Question(name, Ask.DATE, false, null, null, 0);
    }

    static Question colour(String name) {
        return new Question(name, Ask.COLOUR, false, null, null, 0);
    }

    static Question number(String name) {
        return upTo(name, MOST);
    }

    static Question upTo(String name, long most) {
        return new Question(name, Ask.NUMBER, false, null, null, most);
    }

    static Question code(String name, Class<? extends Enum<?>> codes) {
        return new Question(name, Ask.CODE, false, codes, null, 0);
    }

    /** A record of the same negotiation. */
    static Question chosen(String name, RecordKind kind) {
        return new Question(name, Ask.CHOSEN, false, null, kind, 0);
    }

    /** A party, a person or a source. */
    static Question named(String name, RecordKind kind) {
        return new Question(name, Ask.NAMED, false, null, kind, 0);
    }

    /** A field of the record that is cited. */
    static Question field(String name) {
        return new Question(name, Ask.FIELD, false, null, null, 0);
    }

    Question needed() {
        return new Question(name, ask, true, codes, kind, most);
    }

    /** Its path in the form. */
    public String path() {
        return "fields[" + name + "]";
    }
}
