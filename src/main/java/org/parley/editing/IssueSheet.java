package org.parley.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** What is asked about an issue; of a new one also where it stands. */
@Component
final class IssueSheet extends Sheet<Issue> {

    private static final int HARDEST = 5;

    private final FreeSlugs slugs;

    IssueSheet(FreeSlugs slugs) {
        super(RecordKind.ISSUE, Issue.class, Set.of(RecordKind.NEGOTIATION));
        this.slugs = slugs;
    }

    @Override
    List<Question> questions(boolean isNew) {
        List<Question> questions = new ArrayList<>(List.of(
                Question.line("title").needed(),
                Question.code("category", IssueCategory.class).needed(),
                Question.upTo("difficulty", HARDEST).needed(),
                Question.line("difficultyReason").needed(),
                Question.chosen("group", RecordKind.WORKING_GROUP)));
        if (isNew) {
            questions.add(Question.code("status", IssueStatus.class).needed());
            questions.add(Question.date("effective").needed());
            questions.add(Question.chosen("round", RecordKind.ROUND));
            questions.add(Question.line("rationale").needed());
        }
        return questions;
    }

    @Override
    Facts facts(Issue it) {
        return Facts.of(it.description());
    }

    @Override
    void check(Answers answers, Complaints complaints) {
        Integer difficulty = answers.smallNumber("difficulty");
        if (difficulty != null && difficulty < 1) {
            complaints.about("difficulty", "difficulty.range");
        }
        complaints.ifUndated(answers, "effective");
    }

    @Override
    Issue make(@Nullable Recorded under, Answers answers) {
        Negotiation negotiation = (Negotiation) Objects.requireNonNull(under);
        Issue issue = new Issue(
                negotiation,
                slugs.free(kind(), negotiation, answers.text("title")),
                answers.as(IssueDescription.class));
        issue.move(answers.as(StatusChangeDescription.class));
        return issue;
    }

    @Override
    List<Recorded> parts(Issue it) {
        return List.copyOf(it.statusChanges());
    }

    @Override
    void change(Issue it, Answers answers) {
        it.describe(answers.as(IssueDescription.class));
    }
}
