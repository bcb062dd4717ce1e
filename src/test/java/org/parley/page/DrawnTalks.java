package org.parley.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A negotiation drawn by lot, written row by row past the application. Numbers of its records begin at a thousand times its
 * own, and all its parties sit at rounds but the last.
 */
final class DrawnTalks {

    static final int PARTIES = 4;

    private static final List<String> BOUNDS =
            List.of("EXACTLY", "EXACTLY", "ABOUT", "AT_LEAST", "UP_TO", "FEWER_THAN", "BETWEEN");
    private static final List<String> STATES =
            List.of("CARRIED_OUT", "PARTLY", "NOT_CARRIED_OUT", "LAPSED", "NO_INFORMATION");
    private static final List<String> STATUSES = List.of(
            "RAISED",
            "UNDER_DISCUSSION",
            "NARROWED",
            "AGREED_IN_PRINCIPLE",
            "AGREED",
            "DEADLOCKED",
            "DEFERRED",
            "WITHDRAWN");

    private final JdbcClient database;
    private final Random lot;
    private final LocalDate today;
    private final int talks;
    private long number;

    DrawnTalks(JdbcClient database, Random lot, LocalDate today, int talks) {
        this.database = database;
        this.lot = lot;
        this.today = today;
        this.talks = talks;
        this.number = talks * 1000L;
    }

    String slug() {
        return "drawn-" + talks;
    }

    long id() {
        return talks * 1000L;
    }

    void write(TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            row("negotiation", "version, slug, name, summary, status", 0, slug(), "Talks", "Drawn by lot", "ACTIVE");
            for (int party = 0; party < PARTIES; party++) {
                String slug = slug() + "-party-" + party;
                row(
                        "party",
                        "version, slug, name, short_name, kind, colour, pattern",
                        0,
                        slug,
                        "Party " + talks + "." + party,
                        "P" + party,
                        "STATE",
                        "#334455",
                        "SOLID");
            }
            rounds();
            for (int issue = lot.nextInt(6); issue >= 0; issue--) {
                issue(issue);
            }
            agreement();
        });
    }

    long party(int place) {
        return id() + 1 + place;
    }

    private void rounds() {
        long track = row("track", "version, negotiation_id, slug, name, ordinal", 0, id(), "direct", "Direct", 1);
        for (int each = 1; each <= 4; each++) {
            boolean isHeld = each == 1 || lot.nextBoolean();
            LocalDate day = isHeld ? anyDay() : null;
            long round = row(
                    "round",
                    "version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest",
                    0,
                    track,
                    each,
                    Integer.toString(each),
                    "Round " + each,
                    isHeld ? "CONCLUDED" : "ANNOUNCED",
                    day == null ? null : day.toString(),
                    day,
                    day);
            if (each == 1) {
                for (int party = 0; party < PARTIES - 1; party++) {
                    row("delegation", "round_id, party_id, capacity, ordinal", round, party(party), "PARTY", party);
                }
            }
            for (int said = lot.nextInt(3); said > 0; said--) {
                LocalDate[] window = window();
                LocalDate on = anyDay();
                row(
                        "schedule_announcement",
                        "round_id, announced_on_edtf, announced_on_earliest, announced_on_latest, words,"
                                + " window_edtf, window_earliest, window_latest",
                        round,
                        on.toString(),
                        on,
                        on,
                        "saying " + number,
                        edtf(window),
                        window[0],
                        window[1]);
            }
        }
    }

    private void issue(int place) {
        long issue = row(
                "issue",
                "version, negotiation_id, slug, title, category",
                0,
                id(),
                "issue-" + place,
                "Issue " + place,
                "TERRITORY");
        for (int each = lot.nextInt(3); each > 0; each--) {
            LocalDate[] day = window();
            row(
                    "difficulty_judgement",
                    "issue_id, as_of_edtf, as_of_earliest, as_of_latest, difficulty, difficulty_reason",
                    issue,
                    edtf(day),
                    day[0],
                    day[1],
                    1 + lot.nextInt(5),
                    "Why");
        }
        for (int each = lot.nextInt(5); each >= 0; each--) {
            LocalDate[] day = window();
            row(
                    "status_change",
                    "issue_id, effective_edtf, effective_earliest, effective_latest, status, rationale",
                    issue,
                    edtf(day),
                    day[0],
                    day[1],
                    STATUSES.get(lot.nextInt(STATUSES.size())),
                    "because");
        }
        for (int each = lot.nextInt(9); each > 0; each--) {
            LocalDate[] day = window();
            row(
                    "position",
                    "issue_id, party_id, effective_edtf, effective_earliest, effective_latest, stance, words",
                    issue,
                    party(lot.nextInt(PARTIES)),
                    edtf(day),
                    day[0],
                    day[1],
                    NaiveFigures.SCALE.get(lot.nextInt(NaiveFigures.SCALE.size())),
                    "So it is.");
        }
    }

    private void agreement() {
        long agreement = row(
                "agreement",
                "version, negotiation_id, slug, title, type, form, status",
                0,
                id(),
                "exchange",
                "Exchange",
                "PRISONER_EXCHANGE",
                "ORAL",
                "ANNOUNCED");
        for (int each = lot.nextInt(6); each >= 0; each--) {
            commitment(agreement);
        }
    }

    private void commitment(long agreement) {
        LocalDate[] due = window();
        String bound = BOUNDS.get(lot.nextInt(BOUNDS.size()));
        long quantity = aboveOne(bound, lot.nextInt(40));
        long commitment = row(
                "commitment",
                "version, agreement_id, by_party_id, what, bound, quantity, at_most, unit, due_edtf, due_earliest, due_latest",
                0,
                agreement,
                party(lot.nextInt(2)),
                "Hand over",
                bound,
                quantity,
                upperEnd(bound, quantity),
                "prisoners",
                edtf(due),
                due[0],
                due[1]);
        for (int one = lot.nextInt(4); one > 0; one--) {
            LocalDate[] day = window();
            String how = BOUNDS.get(lot.nextInt(BOUNDS.size()));
            Long counted = lot.nextInt(5) == 0 ? null : Long.valueOf(aboveOne(how, lot.nextInt(25)));
            row(
                    "delivery",
                    "commitment_id, day_edtf, day_earliest, day_latest, bound, quantity, at_most",
                    commitment,
                    edtf(day),
                    day[0],
                    day[1],
                    how,
                    counted,
                    counted == null ? null : upperEnd(how, counted));
        }
        for (int one = lot.nextInt(5) - 2; one > 0; one--) {
            LocalDate[] day = window();
            row(
                    "assessment",
                    "commitment_id, as_of_edtf, as_of_earliest, as_of_latest, state",
                    commitment,
                    edtf(day),
                    day[0],
                    day[1],
                    STATES.get(lot.nextInt(STATES.size())));
        }
    }

    /** Fewer than one are none, and at least none says nothing. */
    private static long aboveOne(String bound, long quantity) {
        return bound.equals("FEWER_THAN") ? quantity + 2 : bound.equals("AT_LEAST") ? quantity + 1 : quantity;
    }

    private @Nullable Long upperEnd(String bound, long quantity) {
        return bound.equals("BETWEEN") ? Long.valueOf(quantity + 1 + lot.nextInt(9)) : null;
    }

    private LocalDate anyDay() {
        return today.minusDays(lot.nextInt(700)).plusDays(60);
    }

    /** A day, or the days within which it was. */
    private LocalDate[] window() {
        LocalDate day = anyDay();
        return new LocalDate[] {day, lot.nextBoolean() ? day : day.plusDays(lot.nextInt(30))};
    }

    private static String edtf(LocalDate[] days) {
        return days[0].equals(days[1]) ? days[0].toString() : "[" + days[0] + ".." + days[1] + "]";
    }

    private long row(String table, String columns, Object... values) {
        long id = number++;
        var insert = database.sql(
                        "insert into %s (id, %s) values (?%s)".formatted(table, columns, ", ?".repeat(values.length)))
                .param(id);
        for (Object value : values) {
            insert = insert.param(value);
        }
        insert.update();
        return id;
    }
}
