package org.parley.form.record;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FieldValues;
import org.parley.history.Recorded;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.springframework.stereotype.Component;

/** Asks about a party, and proposes the mark that fewest have. */
@Component
final class PartyForm extends RecordForm<Party, PartyDescription> {

    private final FreeSlugs slugs;
    private final FreeMarks marks;

    PartyForm(FreeSlugs slugs, FreeMarks marks) {
        super(Party.class, PartyDescription.class);
        this.slugs = slugs;
        this.marks = marks;
    }

    @Override
    Stream<Field> fields() {
        return super.fields().map(each -> each.name().equals("colour") ? each.as(FieldType.COLOUR) : each);
    }

    @Override
    Map<String, Object> proposal(@Nullable Recorded under) {
        return Map.of("colour", marks.colour(), "pattern", marks.pattern());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("isoCode") && values.ifAny("kind", PartyKind.class) != PartyKind.STATE) {
            values.wrong("isoCode", "isoCode.state");
        }
    }

    @Override
    Party make(@Nullable Recorded under, FieldValues values) {
        return new Party(slugs.free(kind(), null, values.text("name")), describe(values));
    }
}
