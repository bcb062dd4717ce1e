package org.parley.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.web.Labels;
import org.parley.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares forms with what somebody else saved meanwhile, and says who that was and what both changed. */
@Component
public class EditConflicts {

    private static final String LAST =
            "select actor, at from revision where record_id in (:records) order by id desc limit 1";

    private final JdbcClient database;
    private final RecordChoices choices;
    private final Labels labels;
    private final FormReader reader;

    EditConflicts(JdbcClient database, RecordChoices choices, Labels labels, FormReader reader) {
        this.database = database;
        this.choices = choices;
        this.labels = labels;
        this.reader = reader;
    }

    /**
     * Puts into the form what only the other changed.
     *
     * @param theirs the form as it would be filled now
     * @param records that the form is about, by number
     * @param takenOver takes the names of what only the other changed, where nobody has to choose
     * @return what both changed; empty where nobody has to choose
     */
    public Optional<EditConflict> merge(
            TypedForm form,
            TypedPart theirs,
            FormContext context,
            Collection<Long> records,
            Consumer<List<String>> takenOver) {
        FormMerge merge = new FormMerge(form, theirs, reader.dates());
        if (merge.collisions().isEmpty()) {
            takenOver.accept(merge.takenOver());
            return Optional.empty();
        }
        return Optional.of(conflict(form, merge, context, records));
    }

    private EditConflict conflict(TypedForm form, FormMerge merge, FormContext context, Collection<Long> records) {
        FormWords inWords = new FormWords(labels, choices, reader.dates(), context);
        List<EditConflict.Collision> collisions = merge.collisions().stream()
                .map(each -> collision(each, form, merge, inWords))
                .toList();
        List<String> taken = merge.takenOver().stream()
                .map(each -> labels.question(form.shape().words(), each))
                .toList();
        return database.sql(LAST)
                .param("records", records)
                .query((row, number) -> new EditConflict(
                        row.getString("actor"),
                        Moments.dayAndTime(row.getTimestamp("at").toInstant()),
                        collisions,
                        taken))
                .optional()
                .orElseGet(() -> new EditConflict(labels.message("form.conflict.somebody"), "", collisions, taken));
    }

    private EditConflict.Collision collision(String name, TypedForm form, FormMerge merge, FormWords inWords) {
        String label = labels.question(form.shape().words(), name);
        Optional<Field> field = form.shape().find(name);
        if (field.isPresent()) {
            return new EditConflict.Collision(
                    name,
                    label,
                    inWords.inWords(field.get(), form.base().text(name)),
                    inWords.inWords(field.get(), form.text(name)),
                    inWords.inWords(field.get(), merge.theirs().text(name)));
        }
        PartList list = form.shape().list(name).orElseThrow();
        // what each side alone added or changed is kept whatever is chosen, so it is no part of the choice
        List<String> mine = inWords.inWords(list, merge.chosen(list, true));
        List<String> others = inWords.inWords(list, merge.chosen(list, false));
        List<String> same = mine.equals(others)
                ? List.of()
                : mine.stream().filter(others::contains).toList();
        return new EditConflict.Collision(
                name, label, null, inWords.without(same, mine), inWords.without(same, others));
    }
}
