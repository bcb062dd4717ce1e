package org.parley.desk;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.RoundStatus;
import org.parley.web.FieldReader;

/** Reads what is reported of the round itself. */
final class ReportReader {

    private static final int HIGHEST_NUMBER = 9999;

    private final FieldReader fields;

    ReportReader(FieldReader fields) {
        this.fields = fields;
    }

    RoundReport read(RoundForm form) {
        int before = fields.problems().size();
        RoundStatus status = fields.requiredCode("status", form.status, RoundStatus.class, "status.missing");
        Days days = days(form, status);
        RoundReport report = new RoundReport(
                number(form),
                fields.requiredLine("title", form.title, "title.ofRound"),
                status,
                days.first,
                days.last,
                fields.line("venue", form.venue),
                fields.line("city", form.city),
                fields.line("country", form.country),
                fields.code("format", form.format, RoundFormat.class),
                outcomes(form),
                fields.text("summary", form.summary),
                fields.text("whatNext", form.whatNext),
                fields.lines("aliases", form.aliases));
        if (fields.problems().size() == before) {
            report.problems().forEach(each -> fields.wrong(each.field(), "round." + each.rule()));
        }
        return report;
    }

    private int number(RoundForm form) {
        Long number = fields.number("number", form.number, HIGHEST_NUMBER);
        boolean missing = form.number.isBlank() || Objects.equals(number, 0L);
        if (missing) {
            fields.wrong("number", "number.missing");
        }
        return number == null || missing ? 1 : number.intValue();
    }

    /** Of a round that was held, "4-5 Feb 2026" in one field names both days. */
    private Days days(RoundForm form, RoundStatus status) {
        FuzzyDate first = fields.date("firstDay", form.firstDay);
        FuzzyDate last = fields.date("lastDay", form.lastDay);
        if (first != null && last == null && status.isHeld() && fields.isSpanOfDays(form.firstDay)) {
            return new Days(
                    FuzzyDate.of(Objects.requireNonNull(first.earliest())),
                    FuzzyDate.of(Objects.requireNonNull(first.latest())));
        }
        return new Days(first, last);
    }

    private Set<Outcome> outcomes(RoundForm form) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (String each : form.outcomes) {
            Outcome outcome = fields.code("outcomes", each, Outcome.class);
            if (outcome == null) {
                break;
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private record Days(@Nullable FuzzyDate first, @Nullable FuzzyDate last) {}
}
