package org.parley.form.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FieldValues;
import org.parley.form.RecordChanges;
import org.parley.history.RecordFields;
import org.parley.history.Recorded;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.name.OtherNameKind;
import org.parley.record.name.OtherNames;
import org.parley.record.source.Citations;
import org.springframework.stereotype.Component;

/** Keeps the name that a record had before it was renamed, in the same change set. */
@Component
class FormerNames {

    /** Whether the old name was only misspelt. */
    static final Field FIELD = Field.code("oldName", OldName.class).as(FieldType.CODES);

    /** The fields that name a record, of which a kind has one or two. */
    private static final Set<String> NAMING = Set.of("name", "shortName", "title");

    private final OtherNames names;
    private final Citations citations;

    FormerNames(OtherNames names, Citations citations) {
        this.names = names;
        this.citations = citations;
    }

    /**
     * Keeps the old name and the old short name, and lets go of the new one where it stood among the former names. No days are made up.
     *
     * @param was what was said of the record before
     */
    void keep(Recorded record, Record was, FieldValues values, RecordChanges changes) {
        Set<String> before = names(was);
        Set<String> now = names(record.description());
        if (before.equals(now)) {
            return;
        }
        List<OtherName> known = names.of(List.of(record.id()));
        known.stream()
                .filter(each -> each.isFormer() && now.contains(each.name()) && saysNothingMore(each))
                .forEach(changes::remove);
        if (values.has(FIELD.name())) {
            return;
        }
        before.stream()
                .filter(old -> !now.contains(old)
                        && known.stream().noneMatch(each -> each.name().equals(old)))
                .forEach(old -> changes.add(new OtherName(record, OtherNameDescription.of(old, OtherNameKind.FORMER))));
    }

    /** What has days or a source is more than the trace of a renaming, and stays. */
    private boolean saysNothingMore(OtherName name) {
        return name.description().isBare()
                && citations.withSourcesOf(List.of(name.id())).isEmpty();
    }

    private static Set<String> names(Record description) {
        return RecordFields.of(description.getClass()).stream()
                .filter(each -> NAMING.contains(each.name()))
                .map(each -> each.value(description))
                .map(String::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
