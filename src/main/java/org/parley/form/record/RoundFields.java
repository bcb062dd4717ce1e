package org.parley.form.record;

import java.util.List;
import org.parley.form.Field;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;

/** What can be cited of a round. It has a form of its own. */
final class RoundFields {

    static final List<Field> ALL = List.of(
            Field.number("number"),
            Field.line("title"),
            Field.code("status", RoundStatus.class),
            Field.date("firstDay"),
            Field.date("lastDay"),
            Field.line("city"),
            Field.line("country"),
            Field.line("venue"),
            Field.code("format", RoundFormat.class),
            Field.lines("outcomes"),
            Field.text("summary"),
            Field.text("whatNext"));

    private RoundFields() {}
}
