package org.parley.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.group.WorkingGroup;
import org.parley.web.FieldReader;
import org.parley.web.PlainName;

/** Reads which groups sat: each once, and none made anew under a name that is known. */
final class SessionReader {

    private final KnownRecords known;

    SessionReader(KnownRecords known) {
        this.known = known;
    }

    List<RoundCommand.Session> read(FieldReader form, List<SessionRow> rows) {
        List<RoundCommand.Session> sessions = new ArrayList<>();
        Set<String> sat = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            SessionRow row = rows.get(i);
            if (row.isBlank()) {
                continue;
            }
            FieldReader fields = form.at("sessions", i);
            RoundCommand.Session read = read(fields, row);
            if (!sat.add(PlainName.of(read.name()))) {
                fields.wrong(row.group.isBlank() ? "name" : "group", "group.twice", read.name());
            }
            sessions.add(read);
        }
        return sessions;
    }

    private RoundCommand.Session read(FieldReader fields, SessionRow row) {
        List<String> topics = fields.lines("topics", row.topics);
        String result = fields.text("result", row.result);
        WorkingGroup group = known.group(row.group).orElse(null);
        if (group != null) {
            boolean both = !row.name.isBlank() || !row.subject.isBlank();
            if (both) {
                fields.wrong("group", "group.both", group.name());
            }
            return new RoundCommand.Session(group, group.name(), group.subject(), topics, result);
        }
        if (!row.group.isBlank()) {
            fields.wrong("group", "choice");
        }
        String name = row.group.isBlank() ? newName(fields, row) : row.group;
        String subject = row.group.isBlank() ? fields.requiredText("subject", row.subject, "group.subject") : "";
        return new RoundCommand.Session(null, name, subject, topics, result);
    }

    private String newName(FieldReader fields, SessionRow row) {
        String name = fields.requiredLine("name", row.name, "group.missing");
        WorkingGroup same = sameName(name);
        if (same != null) {
            fields.wrong("name", "group.known", same.name());
        }
        return name;
    }

    private @Nullable WorkingGroup sameName(String name) {
        return known.groups().stream()
                .filter(each -> PlainName.of(each.name()).equals(PlainName.of(name)))
                .findFirst()
                .orElse(null);
    }
}
