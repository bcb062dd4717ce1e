package org.parley.editing;

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
final class PartySheet extends Sheet<Party> {

    private final FreeSlugs slugs;
    private final FreeMarks marks;

    PartySheet(FreeSlugs slugs, FreeMarks marks) {
        super(
                RecordKind.PARTY,
                Party.class,
                Set.of(),
                Question.line("name").needed(),
                Question.line("shortName").needed(),
                Question.code("kind", PartyKind.class).needed(),
                Question.line("isoCode"),
                Question.colour("colour").needed(),
                Question.code("pattern", MarkPattern.class).needed());
        this.slugs = slugs;
        this.marks = marks;
    }

    @Override
    Facts facts(Party it) {
        return Facts.of(it.description());
    }

    @Override
    Facts proposalAlone() {
        return new Facts().with("colour", marks.colour()).with("pattern", marks.pattern());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        if (answers.has("shortName") && !answers.text("shortName").matches("\\S{1,6}")) {
            complaints.about("shortName", "shortName");
        }
        if (answers.has("isoCode") && !answers.text("isoCode").matches("[A-Z]{2}")) {
            complaints.about("isoCode", "isoCode");
        } else if (answers.has("isoCode") && answers.ifAny("kind", PartyKind.class) != PartyKind.STATE) {
            complaints.about("isoCode", "isoCode.state");
        }
    }

    @Override
    Party make(@Nullable Recorded under, Answers answers) {
        return new Party(slugs.free(kind(), null, answers.text("name")), answers.as(PartyDescription.class));
    }

    @Override
    void change(Party it, Answers answers) {
        it.describe(answers.as(PartyDescription.class));
    }
}
