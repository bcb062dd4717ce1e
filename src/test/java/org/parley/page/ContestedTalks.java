package org.parley.page;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A negotiation with so many records of every kind that a page can show, each with a field of which two sources say
 * different things. Written row by row past the application.
 */
final class ContestedTalks {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 4);
    private static final String DATES = "%1$s_edtf, %1$s_earliest, %1$s_latest";

    private final JdbcClient database;
    private final int many;
    private long number;
    private long source;

    ContestedTalks(JdbcClient database, int many) {
        this.database = database;
        this.many = many;
        this.number = many * 100_000L;
    }

    String slug() {
        return "contested-" + many;
    }

    void write(TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            source = row("source", "version, slug, publisher, title, kind", 0, slug(), "Herald", "Report", "NEWS");
            long talks = row(
                    "negotiation", "version, slug, name, summary, status", 0, slug(), slug(), "About much", "ACTIVE");
            long track = row("track", "version, negotiation_id, slug, name, ordinal", 0, talks, "main", "Main", 1);
            long first = round(track, 1);
            long second = round(track, 2);
            long sides = number;
            for (int each = 0; each <= many; each++) {
                party("side", each);
                party("other", each);
            }
            long speaker = person(0);
            delegations(first, second, sides);
            issues(talks, second, sides);
            agreements(talks, second, sides);
            for (int each = 0; each < many; each++) {
                contested(
                        "statement",
                        "version, negotiation_id, person_id, party_id, gist, round_id, " + DATES.formatted("day"),
                        each,
                        0,
                        talks,
                        speaker,
                        sides,
                        "Said " + each,
                        second,
                        DAY.toString(),
                        DAY,
                        DAY);
                titles(speaker, sides, each);
            }
        });
    }

    private long round(long track, int ordinal) {
        LocalDate day = DAY.minusDays(10L * (2 - ordinal));
        long round = row(
                "round",
                "version, track_id, number, slug, title, status, " + DATES.formatted("first_day"),
                0,
                track,
                ordinal,
                Integer.toString(ordinal),
                "Round " + ordinal,
                "CONCLUDED",
                day.toString(),
                day,
                day);
        contest(round, "venue", "The palace", "The hotel");
        return round;
    }

    private void party(String side, int each) {
        String slug = slug() + "-" + side + "-" + each;
        row(
                "party",
                "version, slug, name, short_name, kind, colour, pattern",
                0,
                slug,
                slug,
                "P" + each,
                "STATE",
                "#334455",
                "SOLID");
    }

    private long person(int each) {
        String slug = slug() + "-person-" + each;
        return row("person", "version, slug, name", 0, slug, slug);
    }

    private void titles(long person, long party, int each) {
        contested("appointment", "version, person_id, party_id, title", each, 0, person, party, "Title " + each);
    }

    private void delegations(long first, long second, long sides) {
        for (int each = 0; each < many; each++) {
            long party = sides + 2L * each;
            long person = person(each + 1);
            titles(person, party, each);
            row("delegation", "round_id, party_id, capacity, ordinal", first, party, "PARTY", each);
            long delegation = row("delegation", "round_id, party_id, capacity, ordinal", second, party, "PARTY", each);
            row("delegation_member", "delegation_id, person_id, role, ordinal", delegation, person, "HEAD", 1);
            contested(
                    "schedule_announcement",
                    "round_id, party_id, words, place, " + DATES.formatted("announced_on"),
                    each,
                    second,
                    party,
                    "On some day",
                    "The hotel",
                    DAY.toString(),
                    DAY,
                    DAY);
        }
    }

    private void issues(long talks, long round, long sides) {
        long group = row(
                "working_group", "version, negotiation_id, slug, name, subject", 0, talks, "group", "Group", "Much");
        contest(group, "name", "Group", "Committee");
        long sat = row("group_session", "version, working_group_id, round_id", 0, group, round);
        contest(sat, "result", "Something", "Nothing");
        for (int each = 0; each < many; each++) {
            long issue = row(
                    "issue",
                    "version, negotiation_id, slug, title, category, working_group_id",
                    0,
                    talks,
                    "issue-" + each,
                    "Issue " + each,
                    "TERRITORY",
                    group);
            contest(issue, "category", "TERRITORY", "CEASEFIRE");
            long judged = row(
                    "difficulty_judgement",
                    "issue_id, difficulty, difficulty_reason, " + DATES.formatted("as_of"),
                    issue,
                    3,
                    "Why",
                    DAY.toString(),
                    DAY,
                    DAY);
            contest(judged, "difficulty", "3", "4");
            change(issue, round, "RAISED");
            for (int other = 0; other < (each == 0 ? many : 1); other++) {
                change(issue, round, "DEADLOCKED");
                contested(
                        "position",
                        "issue_id, party_id, stance, words, " + DATES.formatted("effective"),
                        other,
                        issue,
                        sides + 2L * other,
                        "OPEN",
                        "So it is",
                        DAY.toString(),
                        DAY,
                        DAY);
            }
        }
    }

    private void change(long issue, long round, String status) {
        long change = row(
                "status_change",
                "issue_id, round_id, status, rationale, " + DATES.formatted("effective"),
                issue,
                round,
                status,
                "Because",
                DAY.toString(),
                DAY,
                DAY);
        contest(change, "effective", DAY.toString(), DAY.plusDays(1).toString());
    }

    private void agreements(long talks, long round, long sides) {
        for (int each = 0; each < many; each++) {
            long agreement = row(
                    "agreement",
                    "version, negotiation_id, slug, title, type, form, status, round_id",
                    0,
                    talks,
                    "agreement-" + each,
                    "Agreement " + each,
                    "PRISONER_EXCHANGE",
                    "ORAL",
                    "ANNOUNCED",
                    round);
            contest(agreement, "status", "ANNOUNCED", "SIGNED");
            for (int other = 0; other < (each == 0 ? many : 1); other++) {
                long commitment = contested(
                        "commitment",
                        "version, agreement_id, by_party_id, what, quantity, bound, unit",
                        other,
                        0,
                        agreement,
                        sides,
                        "Hand over",
                        40L,
                        "EXACTLY",
                        "prisoners");
                contested(
                        "delivery",
                        "commitment_id, by_party_id, quantity, " + DATES.formatted("day"),
                        other,
                        commitment,
                        sides,
                        20L,
                        DAY.toString(),
                        DAY,
                        DAY);
            }
        }
    }

    /** A record of which one source says that it is another party's. */
    private long contested(String table, String columns, int each, Object... values) {
        long record = row(table, columns, values);
        String field = table.equals("commitment") || table.equals("delivery") ? "by" : "party";
        contest(record, field, slug() + "-other-" + each, slug() + "-other-" + (each + 1));
        return record;
    }

    private void contest(long record, String field, String one, String other) {
        String columns = "version, source_id, record_id, field, asserted_value";
        row("citation", columns, 0, source, record, field, one);
        row("citation", columns, 0, source, record, field, other);
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
