package org.parley.record.name;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Versioned;

/** Words that mean the same in the field, and are looked for together: UN, U.N., United Nations. */
@Entity
public class FieldTerm extends Versioned implements Described<FieldTermDescription> {

    @Embedded
    private FieldTermDescription description;

    @SuppressWarnings("NullAway.Init")
    protected FieldTerm() {}

    public FieldTerm(FieldTermDescription description) {
        this.description = description;
    }

    @Override
    public FieldTermDescription description() {
        return description;
    }

    @Override
    public void describe(FieldTermDescription description) {
        this.description = description;
    }

    public String meaning() {
        return description.meaning();
    }

    public List<String> words() {
        return description.words();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.FIELD_TERM;
    }

    @Override
    public String label() {
        return shortened(meaning());
    }
}
