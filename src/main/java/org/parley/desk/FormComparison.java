package org.parley.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.event.Tone;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;
import org.parley.web.Collision;
import org.parley.web.Labels;

/** Sets two forms of one round side by side, in words. Lists count as one field, since their rows may have moved. */
final class FormComparison {

    private final Labels words;
    private final TypedDate dates;
    private final Map<String, String> parties;

    /** @param parties their names by slug, to show */
    FormComparison(Labels words, TypedDate dates, Map<String, String> parties) {
        this.words = words;
        this.dates = dates;
        this.parties = parties;
    }

    /** A mark of each field that two editors may both change. */
    Map<String, String> marks(RoundForm form) {
        Map<String, String> marks = new LinkedHashMap<>();
        fields().forEach(each -> marks.put(each.name(), FormMarks.of(each.text().apply(form))));
        return marks;
    }

    /** Copies the fields of those names. */
    void take(List<String> names, RoundForm into, RoundForm from) {
        fields().stream()
                .filter(each -> names.contains(each.name()))
                .forEach(each -> each.take().accept(into, from));
    }

    List<Collision> sideBySide(List<String> names, RoundForm mine, RoundForm theirs) {
        return fields().stream()
                .filter(each -> names.contains(each.name()))
                .map(each ->
                        collision(each, each.shown().apply(mine), each.shown().apply(theirs)))
                .toList();
    }

    /** Of long lists what differs, and how many rows are the same. */
    private Collision collision(FormField field, List<String> mine, List<String> theirs) {
        List<String> same = mine.equals(theirs)
                ? List.of()
                : mine.stream().filter(theirs::contains).toList();
        return new Collision(field.name(), label(field.name()), null, without(same, mine), without(same, theirs));
    }

    private String without(List<String> same, List<String> rows) {
        List<String> shown = new ArrayList<>(
                rows.stream().filter(each -> !same.contains(each)).toList());
        if (!same.isEmpty()) {
            shown.add(words.message("desk.conflict.same", same.size()));
        }
        return String.join("\n", shown);
    }

    String label(String name) {
        return words.message("desk.round." + name).replace(" (optional)", "");
    }

    private List<FormField> fields() {
        return List.of(
                FormField.plain("track", form -> form.track, (to, from) -> to.track = from.track),
                FormField.plain("number", form -> form.number, (to, from) -> to.number = from.number),
                FormField.plain("title", form -> form.title, (to, from) -> to.title = from.title),
                new FormField(
                        "status",
                        form -> form.status,
                        form -> List.of(words.of(RoundStatus.class, form.status)),
                        (to, from) -> to.status = from.status),
                new FormField(
                        "firstDay",
                        form -> date(form.firstDay),
                        form -> List.of(inWords(form.firstDay)),
                        (to, from) -> to.firstDay = from.firstDay),
                new FormField(
                        "lastDay",
                        form -> date(form.lastDay),
                        form -> List.of(inWords(form.lastDay)),
                        (to, from) -> to.lastDay = from.lastDay),
                FormField.plain("city", form -> form.city, (to, from) -> to.city = from.city),
                FormField.plain("country", form -> form.country, (to, from) -> to.country = from.country),
                FormField.plain("venue", form -> form.venue, (to, from) -> to.venue = from.venue),
                new FormField(
                        "format",
                        form -> form.format,
                        form -> List.of(words.of(RoundFormat.class, form.format)),
                        (to, from) -> to.format = from.format),
                FormField.plain(
                        "aliases", form -> RowMarks.lines(form.aliases), (to, from) -> to.aliases = from.aliases),
                new FormField(
                        "delegations",
                        form -> RowMarks.delegations(form.delegations),
                        form -> rows(form.delegations.stream(), this::delegation),
                        (to, from) -> to.delegations = from.delegations),
                new FormField(
                        "sessions",
                        form -> RowMarks.sessions(form.sessions),
                        form -> rows(form.sessions.stream(), FormComparison::session),
                        (to, from) -> to.sessions = from.sessions),
                new FormField(
                        "outcomes",
                        form -> RowMarks.outcomes(form.outcomes),
                        form -> rows(form.outcomes.stream().sorted(), each -> words.of(Outcome.class, each)),
                        (to, from) -> to.outcomes = from.outcomes),
                FormField.plain("summary", form -> form.summary, (to, from) -> to.summary = from.summary),
                FormField.plain("whatNext", form -> form.whatNext, (to, from) -> to.whatNext = from.whatNext),
                new FormField(
                        "agreements",
                        form -> RowMarks.agreements(form.agreements),
                        form -> rows(form.agreements.stream(), this::agreement),
                        (to, from) -> to.agreements = from.agreements),
                new FormField(
                        "statements",
                        form -> RowMarks.statements(form.statements),
                        form -> rows(form.statements.stream(), this::statement),
                        (to, from) -> to.statements = from.statements));
    }

    private String delegation(DelegationRow row) {
        String members = all(
                row.members.stream().filter(each -> !each.isBlank()),
                each -> each.person + ", " + words.of(MemberRole.class, each.role));
        return row.isBlank() ? "" : party(row.party) + " (" + words.of(Capacity.class, row.capacity) + "): " + members;
    }

    private static String session(SessionRow row) {
        return row.isBlank() ? "" : joined(" – ", row.group + row.name, lines(row.topics), row.result);
    }

    private String agreement(AgreementRow row) {
        String promises = all(
                row.commitments.stream().filter(each -> !each.isBlank()),
                each -> joined(
                        " ",
                        party(each.by),
                        each.what,
                        each.quantity,
                        each.unit,
                        inWords(each.due),
                        each.implementation));
        return row.isBlank()
                ? ""
                : joined(
                        " – ", row.title, inWords(row.agreedOn), words.of(AgreementStatus.class, row.status), promises);
    }

    private String statement(StatementRow row) {
        return row.isBlank()
                ? ""
                : joined(
                        " – ",
                        row.person,
                        party(row.party),
                        inWords(row.day),
                        words.of(Tone.class, row.tone),
                        row.gist);
    }

    private String party(String slug) {
        return parties.getOrDefault(slug, slug);
    }

    /** As pages show it, with the words of its source. */
    private String inWords(String typed) {
        try {
            FuzzyDate date = typed.isBlank() ? null : dates.read(typed);
            String said = date == null ? null : date.words();
            return date == null ? "" : words.of(date) + (said == null ? "" : " “" + said + "”");
        } catch (InvalidDateException unreadable) {
            return typed;
        }
    }

    private String date(String typed) {
        try {
            return typed.isBlank() ? "" : dates.text(dates.read(typed));
        } catch (InvalidDateException unreadable) {
            return typed;
        }
    }

    private static String lines(String typed) {
        return typed.lines().map(String::strip).collect(Collectors.joining("; "));
    }

    private static <R> List<String> rows(Stream<R> rows, Function<R, String> text) {
        return rows.map(text).filter(each -> !each.isEmpty()).toList();
    }

    private static <R> String all(Stream<R> rows, Function<R, String> text) {
        return String.join("; ", rows(rows, text));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
    }
}
