package org.parley.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that stands in the rows of a form, so that the least change of it is seen. Blank rows do not count. */
final class RowMarks {

    private RowMarks() {}

    static String lines(String typed) {
        return typed.lines().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String outcomes(List<String> chosen) {
        return chosen.stream().sorted().collect(Collectors.joining(","));
    }

    static String delegations(List<DelegationRow> rows) {
        return all(rows.stream()
                .filter(each -> !each.isBlank())
                .map(each -> row(
                        each.party,
                        each.capacity,
                        all(each.members.stream()
                                .filter(one -> !one.isBlank())
                                .map(one -> row(one.person, one.title, one.meant, one.role))))));
    }

    static String sessions(List<SessionRow> rows) {
        return all(rows.stream()
                .filter(each -> !each.isBlank())
                .map(each -> row(each.group, each.name, each.subject, lines(each.topics), each.result)));
    }

    static String agreements(List<AgreementRow> rows) {
        return all(rows.stream()
                .filter(each -> !each.isBlank())
                .map(each -> row(
                        each.id,
                        each.title,
                        each.type,
                        each.agreedOn,
                        each.form,
                        each.status,
                        each.stage,
                        // of a known agreement the form only shows it
                        each.isNew() ? each.between : "",
                        all(each.commitments.stream()
                                .filter(one -> !one.isBlank())
                                .map(RowMarks::commitment)))));
    }

    private static String commitment(CommitmentRow row) {
        return row(row.id, row.by, row.what, row.quantityIs, row.quantity, row.unit, row.due, row.implementation);
    }

    static String statements(List<StatementRow> rows) {
        return all(rows.stream()
                .filter(each -> !each.isBlank())
                .map(each ->
                        row(each.id, each.person, each.title, each.meant, each.party, each.day, each.gist, each.tone)));
    }

    private static String all(Stream<String> rows) {
        return rows.map(each -> each.length() + ":" + each).collect(Collectors.joining());
    }

    private static String row(String... fields) {
        return all(Stream.of(fields).map(String::strip));
    }
}
