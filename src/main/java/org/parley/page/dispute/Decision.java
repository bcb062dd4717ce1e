package org.parley.page.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.source.DisputeResolution.Verdict;
import org.parley.web.Problem;

/** Reads what was decided. @param verdict null where something is wrong */
record Decision(@Nullable Verdict verdict, List<Problem> problems) {

    /** What is sent to open a dispute again; values are sent with a sign before them. */
    static final String REOPEN = "open";

    private static final String SIGN = "=";
    private static final int LONGEST = 1000;

    /** What is sent for a value. */
    static String of(String value) {
        return SIGN + value;
    }

    static Decision read(DisputeForm form, DisputedField field) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> chosen = field.values().stream()
                .filter(each -> of(each).equals(form.choice))
                .findFirst();
        if (chosen.isEmpty() && !(form.choice.equals(REOPEN) && field.isSettled())) {
            problems.add(Problem.of("choice", "dispute.choice"));
        }
        String reason = form.reason.strip();
        if (reason.isEmpty()) {
            problems.add(Problem.of("reason", "dispute.reason"));
        } else if (reason.length() > LONGEST) {
            problems.add(Problem.of("reason", "tooLong", LONGEST, reason.length()));
        }
        return new Decision(
                problems.isEmpty() ? new Verdict(field.name(), chosen.orElse(null), field.values(), reason) : null,
                problems);
    }
}
