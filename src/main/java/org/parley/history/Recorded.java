package org.parley.history;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record with a number of its own among all records, so that citations and revisions can name it. */
@MappedSuperclass
public abstract class Recorded {

    private static final int LONGEST = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_number")
    @SequenceGenerator(name = "record_number", sequenceName = "record_number", allocationSize = 50)
    private @Nullable Long id;

    /**
     * The record's number.
     *
     * @throws NullPointerException before it is saved
     */
    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    public boolean isSaved() {
        return id != null;
    }

    public abstract RecordKind recordKind();

    /** How often it was changed since it was made; append-only records stay at 0. */
    public int version() {
        return 0;
    }

    /**
     * What to call it in a list, in a few words of its own: "Round 2 of Trilateral". The history keeps it as it was then, so
     * it is English and owes nothing to the message bundle.
     */
    public abstract String label();

    /**
     * What is said of it: a Java record with a component for each field of its kind, the one list of them.
     *
     * @throws UnsupportedOperationException where nothing is
     */
    public Record description() {
        throw new UnsupportedOperationException("a " + recordKind() + " has no description");
    }

    /** All that an editor may change, as it stands: what the history keeps as before and after. */
    public Snapshot snapshot() {
        return new Snapshot().with(description());
    }

    /** The beginning of a long text, for a label. */
    protected static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }

    /** A code in words, for a label: "Agreed in principle". */
    protected static String inWords(Enum<?> code) {
        String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
