package org.parley.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateReader;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.Track;
import org.parley.web.FieldReader;
import org.parley.web.Problem;

/** Reads a form: to a command if all of it makes sense, and with all that is wrong. Writes nothing. */
final class RoundFormReader {

    /** The fields and parts of the form in the order of the page. */
    private static final List<String> ON_THE_PAGE = List.of(
            "track",
            "number",
            "status",
            "title",
            "firstDay",
            "lastDay",
            "city",
            "country",
            "venue",
            "format",
            "aliases",
            "announcements",
            "delegations",
            "sessions",
            "outcomes",
            "summary",
            "whatNext",
            "moves",
            "agreements",
            "statements",
            "sources",
            "reason");

    private final KnownRecords known;
    private final @Nullable RoundFile file;
    private final LocalDate today;
    private final FieldReader fields;

    /** @param file of the round being edited; null for a new one */
    RoundFormReader(KnownRecords known, @Nullable RoundFile file, LocalDate today) {
        this.known = known;
        this.file = file;
        this.today = today;
        this.fields = FieldReader.of(new TypedDate(new DateReader(today)));
    }

    /** What is wrong, in the order of the form; to be asked after {@link #read}. */
    List<Problem> problems() {
        return fields.problems().stream()
                .sorted(Comparator.comparingInt(each -> ON_THE_PAGE.indexOf(each.section())))
                .toList();
    }

    boolean isRight(String field) {
        return fields.problems().stream().noneMatch(each -> each.field().equals(field));
    }

    /** For what only a look into the database can tell. */
    void wrong(String field, String message, Object... arguments) {
        fields.wrong(field, message, arguments);
    }

    /** @return null only where not even a command with mistakes can be made */
    @Nullable
    RoundCommand read(RoundForm form) {
        Track track = track(form);
        RoundReport report = new ReportReader(fields).read(form);
        FuzzyDate lastDay = report.lastDay() == null ? report.firstDay() : report.lastDay();
        PeopleReader people = new PeopleReader(known);
        List<RoundCommand.Seat> seats = new SeatReader(known, people).read(fields, form.delegations, report.firstDay());
        var announcements = new AnnouncementReader(known, people).read(fields, form.announcements);
        var sessions = new SessionReader(known).read(fields, form.sessions);
        var moves = new MoveReader(known).read(fields, form.moves, lastDay);
        var deals = new DealReader(known, file).read(fields, form.agreements);
        var sayings = new SayingReader(known, people, file).read(fields, form.statements, lastDay);
        var cited = new SourceReader(known, FuzzyDate.of(today)).read(fields, form.sources);
        String reason = fields.line("reason", form.reason);
        if (file != null && form.reason.isBlank()) {
            fields.wrong("reason", "reason.missing");
        }
        return track == null
                ? null
                : new RoundCommand(
                        track,
                        report,
                        people.made(),
                        people.titles(),
                        announcements,
                        seats,
                        sessions,
                        moves,
                        deals,
                        sayings,
                        cited,
                        reason);
    }

    private @Nullable Track track(RoundForm form) {
        Track track = known.track(form.track).orElse(null);
        if (track == null) {
            fields.wrong("track", form.track.isBlank() ? "track.missing" : "choice");
        }
        return track;
    }
}
