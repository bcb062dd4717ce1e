package org.parley.editing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;

/** What is asked about records of one kind, and how the answers become one. */
abstract class Sheet<T extends Recorded> {

    private final RecordKind kind;
    private final Class<T> type;
    private final Set<RecordKind> under;
    private final List<Question> questions;

    /** @param under the kinds of record that a new one can hang on; none where it stands alone */
    Sheet(RecordKind kind, Class<T> type, Set<RecordKind> under, Question... questions) {
        this.kind = kind;
        this.type = type;
        this.under = under;
        this.questions = List.of(questions);
    }

    RecordKind kind() {
        return kind;
    }

    Class<T> type() {
        return type;
    }

    Set<RecordKind> under() {
        return under;
    }

    /** In the order in which they are asked. */
    List<Question> questions(boolean isNew) {
        return questions;
    }

    /** What a record says now. */
    abstract Facts facts(T record);

    /** What a new one is proposed to say. */
    Facts proposal(Recorded under) {
        return new Facts();
    }

    /** The same where it stands alone. */
    Facts proposalAlone() {
        return new Facts();
    }

    /** What the questions alone do not tell to be wrong. Answers that were wrong one by one are open here. */
    void check(Answers answers, Complaints complaints) {}

    /** @param under what it hangs on, of a kind that {@link #under()} names; null where it stands alone */
    abstract T make(@Nullable Recorded under, Answers answers);

    /** What was made with it, to be entered into the history beside it. */
    List<Recorded> parts(T made) {
        return List.of();
    }

    /** Changes it by the act that its kind knows. */
    void change(T record, Answers answers) {
        throw new UnsupportedOperationException(kind + " is append-only: it is corrected");
    }

    /** What an append-only record is corrected to. */
    Record corrected(Answers answers) {
        throw new UnsupportedOperationException(kind + " is changed, not corrected");
    }
}
