package org.parley.form.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.SourceKind;
import org.parley.web.WebAddress;
import org.springframework.stereotype.Component;

/** What is asked about a source. */
@Component
final class SourceForm extends RecordForm<Source> {

    private final FreeSlugs slugs;

    SourceForm(FreeSlugs slugs) {
        super(
                RecordKind.SOURCE,
                Source.class,
                Set.of(),
                Field.line("publisher").needed(),
                Field.line("title").needed(),
                Field.line("address"),
                Field.date("publishedOn"),
                Field.date("accessedOn"),
                Field.code("kind", SourceKind.class).needed());
        this.slugs = slugs;
    }

    @Override
    Map<String, Object> values(Source it) {
        return Values.of()
                .with("publisher", it.publisher())
                .with("title", it.title())
                .with("address", it.address())
                .with("publishedOn", it.publishedOn())
                .with("accessedOn", it.accessedOn())
                .with("kind", it.kind());
    }

    @Override
    void check(FieldValues values) {
        if (values.has("address") && !WebAddress.isOne(values.text("address"))) {
            values.wrong("address", "address");
        }
    }

    @Override
    Source make(@Nullable Recorded under, FieldValues values) {
        return new Source(
                slugs.free(kind(), null, values.text("publisher") + " " + values.text("title")),
                description(values));
    }

    @Override
    void change(Source it, FieldValues values) {
        it.describe(description(values));
    }

    private static SourceDescription description(FieldValues values) {
        return new SourceDescription(
                values.text("publisher"),
                values.text("title"),
                values.textIfAny("address"),
                values.date("publishedOn"),
                values.date("accessedOn"),
                values.of("kind", SourceKind.class));
    }
}
