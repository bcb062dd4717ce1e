package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.IssueStatus;
import org.parley.web.FieldReader;
import org.parley.web.PlainName;

/** Reads which issues moved, and which were raised. */
final class MoveReader {

    private static final int HARDEST = 5;

    private final KnownRecords known;

    MoveReader(KnownRecords known) {
        this.known = known;
    }

    /** @param lastDay of the round, when what moved without a day of its own moved */
    List<RoundCommand.Move> read(FieldReader form, List<MoveRow> rows, @Nullable FuzzyDate lastDay) {
        List<RoundCommand.Move> moves = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                RoundCommand.Move read = read(form.at("moves", i), rows.get(i), lastDay);
                if (read != null) {
                    moves.add(read);
                }
            }
        }
        return moves;
    }

    private RoundCommand.@Nullable Move read(FieldReader fields, MoveRow row, @Nullable FuzzyDate lastDay) {
        Issue issue = known.issue(row.issue).orElse(null);
        if (issue == null && !row.issue.isBlank()) {
            fields.wrong("issue", "choice");
        }
        if (issue != null && row.describesNew()) {
            fields.wrong("issue", "issue.both", issue.title());
        }
        IssueDescription raised = row.issue.isBlank() ? raised(fields, row) : null;
        IssueStatus status = fields.requiredCode("status", row.status, IssueStatus.class, "issue.status");
        String rationale = fields.requiredLine("rationale", row.rationale, "rationale.missing");
        FuzzyDate effective = row.effective.isBlank() ? lastDay : fields.date("effective", row.effective);
        if (row.effective.isBlank() && lastDay == null) {
            fields.wrong("effective", "effective.missing");
        }
        return effective == null ? null : new RoundCommand.Move(issue, raised, effective, status, rationale);
    }

    private IssueDescription raised(FieldReader fields, MoveRow row) {
        if (!row.describesNew()) {
            fields.wrong("issue", "issue.missing");
        }
        String title = row.describesNew() ? fields.requiredLine("title", row.title, "issue.title") : "";
        known.issues().stream()
                .filter(each -> !title.isEmpty() && PlainName.of(each.title()).equals(PlainName.of(title)))
                .findFirst()
                .ifPresent(same -> fields.wrong("title", "issue.known", same.title()));
        IssueCategory category = row.describesNew()
                ? fields.requiredCode("category", row.category, IssueCategory.class, "category.missing")
                : IssueCategory.PROCESS_FORMAT;
        String reason = row.describesNew()
                ? fields.requiredLine("difficultyReason", row.difficultyReason, "difficulty.reason")
                : "";
        return new IssueDescription(title, category, difficulty(fields, row), reason, null);
    }

    private static int difficulty(FieldReader fields, MoveRow row) {
        Long difficulty = fields.number("difficulty", row.difficulty, HARDEST);
        if (row.describesNew() && (row.difficulty.isBlank() || Long.valueOf(0).equals(difficulty))) {
            fields.wrong("difficulty", "difficulty.missing");
        }
        return difficulty == null || difficulty == 0 ? 1 : difficulty.intValue();
    }
}
