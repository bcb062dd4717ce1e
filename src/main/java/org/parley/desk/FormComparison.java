package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.agreement.AgreementStatus;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;
import org.parley.event.Tone;
import org.parley.negotiation.Capacity;
import org.parley.negotiation.MemberRole;
import org.parley.negotiation.Outcome;
import org.parley.negotiation.RoundFormat;
import org.parley.negotiation.RoundStatus;
import org.parley.web.CodeWords;

/** Sets two forms of one round side by side, in words. Lists count as one field, since their rows may have moved. */
final class FormComparison {

    private final CodeWords words;
    private final TypedDate dates;

    FormComparison(CodeWords words, TypedDate dates) {
        this.words = words;
        this.dates = dates;
    }

    List<Conflict.Difference> of(RoundForm yours, RoundForm saved) {
        List<Conflict.Difference> differences = new ArrayList<>();
        List<Field> fields = fields();
        for (Field each : fields) {
            String typed = each.text.apply(yours).strip();
            String kept = each.text.apply(saved).strip();
            if (!typed.equals(kept)) {
                String label = words.message("desk.round." + each.name).replace(" (optional)", "");
                differences.add(new Conflict.Difference(label, each.name, shown(typed), shown(kept)));
            }
        }
        return differences;
    }

    private List<Field> fields() {
        return List.of(
                new Field("track", form -> form.track),
                new Field("number", form -> form.number),
                new Field("title", form -> form.title),
                new Field("status", form -> words.of(RoundStatus.class, form.status)),
                new Field("firstDay", form -> date(form.firstDay)),
                new Field("lastDay", form -> date(form.lastDay)),
                new Field("city", form -> form.city),
                new Field("country", form -> form.country),
                new Field("venue", form -> form.venue),
                new Field("format", form -> words.of(RoundFormat.class, form.format)),
                new Field("aliases", form -> lines(form.aliases)),
                new Field("delegations", form -> all(form.delegations.stream(), this::delegation)),
                new Field("sessions", form -> all(form.sessions.stream(), FormComparison::session)),
                new Field(
                        "outcomes",
                        form -> all(form.outcomes.stream().sorted(), each -> words.of(Outcome.class, each))),
                new Field("summary", form -> form.summary),
                new Field("whatNext", form -> form.whatNext),
                new Field("agreements", form -> all(form.agreements.stream(), this::agreement)),
                new Field("statements", form -> all(form.statements.stream(), this::statement)));
    }

    private String delegation(DelegationRow row) {
        String members = all(
                row.members.stream().filter(each -> !each.isBlank()),
                each -> each.person + ", " + words.of(MemberRole.class, each.role));
        return row.isBlank() ? "" : row.party + " (" + words.of(Capacity.class, row.capacity) + "): " + members;
    }

    private static String session(SessionRow row) {
        return row.isBlank() ? "" : joined(" – ", row.group + row.name, lines(row.topics), row.result);
    }

    private String agreement(AgreementRow row) {
        String promises = all(
                row.commitments.stream().filter(each -> !each.isBlank()),
                each -> joined(" ", each.by, each.what, each.quantity, each.unit, date(each.due), each.implementation));
        return row.isBlank()
                ? ""
                : joined(" – ", row.title, date(row.agreedOn), words.of(AgreementStatus.class, row.status), promises);
    }

    private String statement(StatementRow row) {
        return row.isBlank()
                ? ""
                : joined(" – ", row.person, row.party, date(row.day), words.of(Tone.class, row.tone), row.gist);
    }

    private String date(String typed) {
        try {
            return typed.isBlank() ? "" : dates.text(dates.read(typed));
        } catch (InvalidDateException unreadable) {
            return typed;
        }
    }

    private String shown(String text) {
        return text.isEmpty() ? words.message("desk.conflict.nothing") : text;
    }

    private static String lines(String typed) {
        return typed.lines().map(String::strip).collect(Collectors.joining("; "));
    }

    private static <R> String all(Stream<R> rows, Function<R, String> text) {
        return rows.map(text).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
    }

    private record Field(String name, Function<RoundForm, String> text) {}
}
