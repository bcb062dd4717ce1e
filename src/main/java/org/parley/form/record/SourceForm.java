package org.parley.form.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.form.SourceFields;
import org.parley.history.Recorded;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.web.WebAddress;
import org.springframework.stereotype.Component;

/** Asks about a source. A new one was read today, unless another day is entered. */
@Component
final class SourceForm extends RecordForm<Source, SourceDescription> {

    private static final String ACCESSED = "accessedOn";

    private final FreeSlugs slugs;
    private final SourceFields sources;

    SourceForm(FreeSlugs slugs, SourceFields sources) {
        super(Source.class, SourceDescription.class);
        this.slugs = slugs;
        this.sources = sources;
    }

    @Override
    Map<String, Object> proposal(@Nullable Recorded under) {
        return Map.of(ACCESSED, sources.today());
    }

    /** It is itself what would be cited. */
    @Override
    boolean asksForSources(boolean isNew) {
        return false;
    }

    @Override
    void check(FieldValues values) {
        if (values.has("address") && !WebAddress.isOne(values.text("address"))) {
            values.wrong("address", "address");
        }
    }

    @Override
    Source make(@Nullable Recorded under, FieldValues values) {
        if (!values.has(ACCESSED)) {
            values.put(ACCESSED, sources.today());
        }
        return new Source(
                slugs.free(kind(), null, values.text("publisher") + " " + values.text("title")), describe(values));
    }
}
