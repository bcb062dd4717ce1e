package org.parley.editing;

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
final class SourceSheet extends Sheet<Source> {

    private final FreeSlugs slugs;

    SourceSheet(FreeSlugs slugs) {
        super(
                RecordKind.SOURCE,
                Source.class,
                Set.of(),
                Question.line("publisher").needed(),
                Question.line("title").needed(),
                Question.line("address"),
                Question.date("publishedOn"),
                Question.date("accessedOn"),
                Question.code("kind", SourceKind.class).needed());
        this.slugs = slugs;
    }

    @Override
    Facts facts(Source it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("address") && !WebAddress.isOne(answers.text("address"))) {
            complaints.about("address", "address");
        }
    }

    @Override
    Source make(@Nullable Recorded under, Answers answers) {
        return new Source(
                slugs.free(kind(), null, answers.text("publisher") + " " + answers.text("title")),
                answers.as(SourceDescription.class));
    }

    @Override
    void change(Source it, Answers answers) {
        it.describe(answers.as(SourceDescription.class));
    }
}
