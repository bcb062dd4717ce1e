package org.parley.form.record;

import org.parley.form.Field;
import java.util.Map;
import org.parley.form.FieldValues;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.springframework.stereotype.Component;

/** What is asked about a party. */
@Component
final class PartyForm extends RecordForm<Party> {

    private final FreeSlugs slugs;
    private final FreeMarks marks;

    PartyForm(FreeSlugs slugs, FreeMarks marks) {
        super(
                RecordKind.PARTY,
                Party.class,
                Set.of(),
                Field.line("name").needed(),
                Field.line("shortName").needed(),
                Field.code("kind", PartyKind.class).needed(),
                Field.line("isoCode"),
                Field.colour("colour").needed(),
                Field.code("pattern", MarkPattern.class).needed());
        this.slugs = slugs;
        this.marks = marks;
    }

    @Override
    Map<String, Object> values(Party it) {
        return Values.of()
                .with("name", it.name())
                .with("shortName", it.shortName())
                .with("kind", it.kind())
                .with("isoCode", it.isoCode())
                .with("colour", it.colour())
                .with("pattern", it.pattern());
    }

    @Override
    Map<String, Object> proposal() {
        return Values.of().with("colour", marks.colour()).with("pattern", marks.pattern());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("shortName") && !values.text("shortName").matches("\\S{1,6}")) {
            values.wrong("shortName", "shortName");
        }
        if (values.has("isoCode") && !values.text("isoCode").matches("[A-Z]{2}")) {
            values.wrong("isoCode", "isoCode");
        } else if (values.has("isoCode") && values.ifAny("kind", PartyKind.class) != PartyKind.STATE) {
            values.wrong("isoCode", "isoCode.state");
        }
    }

    @Override
    Party make(@Nullable Recorded under, FieldValues values) {
        return new Party(slugs.free(kind(), null, values.text("name")), description(values));
    }

    @Override
    void change(Party it, FieldValues values) {
        it.describe(description(values));
    }

    private static PartyDescription description(FieldValues values) {
        return new PartyDescription(
                values.text("name"),
                values.text("shortName"),
                values.of("kind", PartyKind.class),
                values.textIfAny("isoCode"),
                values.text("colour"),
                values.of("pattern", MarkPattern.class));
    }
}
