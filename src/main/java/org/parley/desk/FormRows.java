package org.parley.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds and removes rows of the form, as its buttons ask; what asks for rows that are not there changes nothing. */
final class FormRows {

    /** As many of one kind as a form takes. */
    static final int MOST = 300;

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d{1,3})])?(?:\\.(\\w+)(?:\\[(\\d{1,3})])?)?");

    private static final Pattern CHOICE = Pattern.compile("keep\\[[A-Za-z]{1,20}]");

    private static final Pattern INDEX = Pattern.compile("\\[([^]]*)]?");

    private final RoundForm form;

    FormRows(RoundForm form) {
        this.form = form;
    }

    /** Whether all rows that the name of a field counts are among those that a form takes. */
    static boolean isWithinBounds(String field) {
        return CHOICE.matcher(field).matches()
                || INDEX.matcher(field).results().map(each -> each.group(1)).allMatch(FormRows::isRow);
    }

    private static boolean isRow(String index) {
        return index.matches("\\d{1,3}") && Integer.parseInt(index) < MOST;
    }

    /**
     * Adds a row at the end of a list: {@code delegations} or {@code delegations[0].members}.
     *
     * @return the path of its first field; null when nothing was added
     */
    @Nullable
    String add(String list) {
        Matcher path = PATH.matcher(list);
        if (!path.matches()) {
            return null;
        }
        Rows<?> rows = path.group(3) == null ? rows(list) : inner(path.group(1), path.group(2), path.group(3));
        return rows == null || rows.list.size() >= MOST ? null : list + "[" + rows.add() + "]." + rows.firstField;
    }

    /** Removes a row: {@code delegations[0]} or {@code delegations[0].members[1]}. @return the path of its list, or null */
    @Nullable
    String remove(String row) {
        Matcher path = PATH.matcher(row);
        int end = row.lastIndexOf('[');
        if (!path.matches() || !row.endsWith("]") || end < 0) {
            return null;
        }
        Rows<?> rows = path.group(3) == null ? rows(path.group(1)) : inner(path.group(1), path.group(2), path.group(3));
        int index = Integer.parseInt(row.substring(end + 1, row.length() - 1));
        if (rows == null || index >= rows.list.size()) {
            return null;
        }
        rows.list.remove(index);
        return row.substring(0, end);
    }

    private @Nullable Rows<?> rows(String list) {
        return switch (list) {
            case "announcements" -> new Rows<>(form.announcements, new AnnouncementRow(), "announcedOn");
            case "delegations" -> new Rows<>(form.delegations, delegation(), "party");
            case "sessions" -> new Rows<>(form.sessions, new SessionRow(), "group");
            case "moves" -> new Rows<>(form.moves, new MoveRow(), "issue");
            case "agreements" -> new Rows<>(form.agreements, agreement(), "title");
            case "statements" -> new Rows<>(form.statements, new StatementRow(), "person");
            case "sources" -> new Rows<>(form.sources, new SourceRow(), "source");
            default -> null;
        };
    }

    private @Nullable Rows<?> inner(String list, @Nullable String index, String inner) {
        int at = index == null ? Integer.MAX_VALUE : Integer.parseInt(index);
        if (list.equals("delegations") && inner.equals("members") && at < form.delegations.size()) {
            return new Rows<>(form.delegations.get(at).members, new MemberRow(), "person");
        }
        if (list.equals("agreements") && inner.equals("commitments") && at < form.agreements.size()) {
            return new Rows<>(form.agreements.get(at).commitments, new CommitmentRow(), "by");
        }
        return null;
    }

    /** With room for somebody, since hardly any delegation is without. */
    static DelegationRow delegation() {
        DelegationRow row = new DelegationRow();
        row.members.add(new MemberRow());
        return row;
    }

    private static AgreementRow agreement() {
        AgreementRow row = new AgreementRow();
        row.commitments.add(new CommitmentRow());
        return row;
    }

    /** A list of rows, and what a new one begins as. */
    private record Rows<R>(List<R> list, R blank, String firstField) {

        int add() {
            list.add(blank);
            return list.size() - 1;
        }
    }
}
