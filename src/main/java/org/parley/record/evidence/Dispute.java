package org.parley.record.evidence;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field that sources give different values for.
 *
 * @param record the number of the record that has it
 * @param chosen the value that the record carries; null where the page computes it or the record has none
 * @param values each value that some source asserts, the chosen one first
 * @param settlement how an editor settled it; null while it is open
 */
public record Dispute(
        long record,
        String field,
        @Nullable String chosen,
        List<Value> values,
        @Nullable Settlement settlement) {

    public boolean isSettled() {
        return settlement != null;
    }

    /** Whether the record says something else than what stands. */
    public boolean isUncorrected() {
        return settlement != null && chosen != null && !chosen.equals(settlement.value());
    }

    /**
     * What is to be shown for the field.
     *
     * @param carried what the record says, as the page words it
     */
    public String standing(String carried) {
        return settlement != null && isUncorrected() ? settlement.value() : carried;
    }

    /** The notes of those who assert a value. */
    public List<Integer> notesOf(String value) {
        return values.stream()
                .filter(each -> each.text().equals(value))
                .flatMap(each -> each.voices().stream())
                .map(Voice::note)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same in words for readers. */
    public Dispute reading(UnaryOperator<String> words) {
        return new Dispute(
                record,
                field,
                chosen == null ? null : words.apply(chosen),
                values.stream()
                        .map(each -> new Value(words.apply(each.text()), each.isChosen(), each.voices()))
                        .toList(),
                settlement == null ? null : settlement.reading(words.apply(settlement.value())));
    }

    static List<Integer> notesOf(List<Voice> voices) {
        return voices.stream()
                .flatMap(each -> each.noteNumbers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> speakersOf(List<Voice> voices) {
        return voices.stream().map(Voice::speaker).distinct().toList();
    }

    Dispute withoutNotes() {
        return new Dispute(
                record,
                field,
                chosen,
                values.stream()
                        .map(each -> new Value(
                                each.text(),
                                each.isChosen(),
                                each.voices().stream().map(Voice::withoutNote).toList()))
                        .toList(),
                settlement);
    }

    /**
     * A value that sources assert.
     *
     * @param isChosen whether the record carries it
     */
    public record Value(String text, boolean isChosen, List<Voice> voices) {

        /** The notes of those who say so. */
        public List<Integer> notes() {
            return notesOf(voices);
        }

        /** Those who say so, by name: whom sources quote, and otherwise the sources. */
        public List<String> speakers() {
            return speakersOf(voices);
        }
    }

    /**
     * Who says so: the source, by its note on the page, and whom it quotes.
     *
     * @param note 0 where the page has no numbered notes
     * @param citation the number of the record that says it
     */
    public record Voice(
            int note,
            long citation,
            String publisher,
            @Nullable String saidBy,
            @Nullable String remark) {

        String speaker() {
            return saidBy == null ? publisher : saidBy;
        }

        Voice withoutNote() {
            return new Voice(0, citation, publisher, saidBy, remark);
        }

        /** For the mark of notes: one number or none. */
        public List<Integer> noteNumbers() {
            return note == 0 ? List.of() : List.of(note);
        }
    }
}
