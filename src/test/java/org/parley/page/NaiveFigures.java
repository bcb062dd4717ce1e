package org.parley.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every derived figure of a negotiation worked out a second time: from the rows as they lie in the tables, without any care for speed. */
final class NaiveFigures {

    static final List<String> SCALE =
            List.of("HIGH_PRIORITY", "SUPPORTS", "OPEN", "NEUTRAL", "RESERVED", "OPPOSES", "RED_LINE");

    private static final List<String> FORWARD =
            List.of("DEADLOCKED DEFERRED", "RAISED", "UNDER_DISCUSSION", "NARROWED", "AGREED_IN_PRINCIPLE");

    private final JdbcClient database;
    private final long negotiation;

    NaiveFigures(JdbcClient database, long negotiation) {
        this.database = database;
        this.negotiation = negotiation;
    }

    List<Map<String, Object>> issues() {
        return rows("issue", "negotiation_id", negotiation);
    }

    /** The status of an issue; empty before it was raised. */
    String status(Map<String, Object> issue, LocalDate day) {
        Map<String, Object> last = last(rows("status_change", "issue_id", issue.get("id")), "effective", day);
        return last == null ? "" : last.get("status").toString();
    }

    static boolean isOpen(String status) {
        return !status.isEmpty() && !status.equals("AGREED") && !status.equals("WITHDRAWN");
    }

    /** Whether all its changes of status may have come before any day: the first is open to the past. */
    /** How hard it had been judged to be; null where nobody had. */
    @Nullable
    Integer difficulty(Map<String, Object> issue, LocalDate day) {
        Map<String, Object> last = last(rows("difficulty_judgement", "issue_id", issue.get("id")), "as_of", day);
        return last == null ? null : (Integer) last.get("difficulty");
    }

    private boolean isOlder(Map<String, Object> issue) {
        List<Map<String, Object>> changes = rows("status_change", "issue_id", issue.get("id"));
        Map<String, Object> first = changes.get(0);
        for (Map<String, Object> each : changes) {
            if (sorted(each, "effective").isLessThan(sorted(first, "effective"))) {
                first = each;
            }
        }
        return first.get("effective_earliest") == null;
    }

    /** CLOSED, OPENED, FIRST_RECORDED, FORWARD, BACK, UNCHANGED or CLOSED_BEFORE; empty for an issue that nobody had raised by then. */
    String movement(Map<String, Object> issue, LocalDate since, LocalDate asOf) {
        String was = status(issue, since);
        String now = status(issue, asOf);
        if (now.isEmpty()) {
            return "";
        }
        if (!isOpen(now)) {
            return was.isEmpty() || isOpen(was) ? "CLOSED" : "CLOSED_BEFORE";
        }
        if (was.isEmpty() && isOlder(issue)) {
            return "FIRST_RECORDED";
        }
        if (!isOpen(was)) {
            return "OPENED";
        }
        int steps = place(now) - place(was);
        return steps == 0 ? "UNCHANGED" : steps > 0 ? "FORWARD" : "BACK";
    }

    /** Where those stand that ever sat at a round, by party. */
    Map<Object, Integer> places(Map<String, Object> issue, LocalDate day) {
        List<Object> atTheTable = new ArrayList<>();
        for (Map<String, Object> track : rows("track", "negotiation_id", negotiation)) {
            for (Map<String, Object> round : rows("round", "track_id", track.get("id"))) {
                rows("delegation", "round_id", round.get("id")).forEach(each -> atTheTable.add(each.get("party_id")));
            }
        }
        Map<Object, Integer> places = new TreeMap<>();
        for (Object party : atTheTable) {
            List<Map<String, Object>> own = rows("position", "issue_id", issue.get("id"));
            own.removeIf(each -> !each.get("party_id").equals(party));
            Map<String, Object> held = last(own, "effective", day);
            if (held != null) {
                places.put(party, SCALE.indexOf(held.get("stance").toString()));
            }
        }
        return places;
    }

    /** The widest of the gaps between any two. */
    static int distance(Map<Object, Integer> places) {
        int widest = 0;
        for (int one : places.values()) {
            for (int other : places.values()) {
                widest = Math.max(widest, one - other);
            }
        }
        return widest;
    }

    /** The line of a party in the ledger: promised, delivered, what remains, and what is past its window. Null where it owes nothing. */
    @Nullable
    List<String> ledger(long party, LocalDate today) {
        long[] promised = new long[5];
        long[] delivered = new long[5];
        long[] remains = new long[5];
        int commitments = 0;
        boolean isPartlyUncounted = false;
        boolean isSettledUncounted = false;
        int past = 0;
        long longest = 0;
        for (Map<String, Object> agreement : rows("agreement", "negotiation_id", negotiation)) {
            for (Map<String, Object> commitment : rows("commitment", "agreement_id", agreement.get("id"))) {
                if (!commitment.get("by_party_id").equals(party)) {
                    continue;
                }
                commitments++;
                long[] owed = ends(commitment);
                long[] given = new long[5];
                int uncounted = 0;
                int made = 0;
                for (Map<String, Object> delivery : rows("delivery", "commitment_id", commitment.get("id"))) {
                    if (day(delivery, "day_earliest").isAfter(today)) {
                        continue;
                    }
                    made++;
                    if (delivery.get("quantity") == null) {
                        uncounted++;
                    } else {
                        add(given, ends(delivery));
                    }
                }
                isPartlyUncounted |= uncounted > 0;
                add(promised, owed);
                add(delivered, given);
                Map<String, Object> word =
                        last(rows("assessment", "commitment_id", commitment.get("id")), "as_of", today);
                String state =
                        word == null ? "NO_INFORMATION" : word.get("state").toString();
                boolean isWhole = given[0] >= (owed[1] >= OPEN ? owed[0] : owed[1]);
                if (state.equals("PARTLY") && isWhole) {
                    state = "NO_INFORMATION";
                }
                boolean isSilent = state.equals("NO_INFORMATION");
                isPartlyUncounted |= state.equals("CARRIED_OUT") && !isWhole;
                isSettledUncounted |= (state.equals("CARRIED_OUT") || state.equals("LAPSED")) && !isWhole;
                if (!state.equals("CARRIED_OUT") && !state.equals("LAPSED") && !(isSilent && isWhole)) {
                    long asked = owed[1] >= OPEN ? owed[0] : owed[1];
                    long least = given[1] >= OPEN ? 0 : Math.max(0, owed[0] - given[1]);
                    long most = owed[1] >= OPEN && least > 0 ? OPEN : Math.max(0, asked - given[0]);
                    add(remains, new long[] {least, most, owed[2] + given[2], 1, isBelow(owed) && isNone(given) ? 1 : 0
                    });
                }
                boolean isShort = made == 0 || uncounted == 0 && given[1] < OPEN && owed[0] > given[1];
                long late = daysAfter(day(commitment, "due_latest"), today);
                if (late > 0 && (state.equals("PARTLY") || isSilent && !isWhole && isShort)) {
                    past++;
                    longest = Math.max(longest, late);
                }
            }
        }
        if (commitments == 0) {
            return null;
        }
        boolean isNothing = (delivered[0] > 0 || delivered[1] >= OPEN ? delivered[0] : delivered[1]) == 0;
        String nothing = isPartlyUncounted ? "not counted" : remains[1] == 0 ? "—" : "none recorded";
        return List.of(
                words(promised),
                isNothing ? nothing : words(delivered),
                isNothing && isPartlyUncounted && remains[1] > 0
                        ? "not known"
                        : isSettledUncounted && remains[1] == 0 ? "– no source gives a number" : words(remains),
                Integer.toString(past),
                Long.toString(longest));
    }

    /** More than all that is drawn: no upper end is known. */
    private static final long OPEN = 1_000_000_000;

    /** The least and the most that a quantity may be, whether it is only about right, of how many parts, and how many of those are below a number. */
    private static long[] ends(Map<String, Object> row) {
        long number = (long) row.get("quantity");
        return switch (row.get("bound").toString()) {
            case "ABOUT" -> new long[] {number, number, 1, 1, 0};
            case "AT_LEAST" -> new long[] {number, OPEN, 0, 1, 0};
            case "UP_TO" -> new long[] {0, number, 0, 1, 0};
            case "FEWER_THAN" -> new long[] {0, number - 1, 0, 1, 1};
            case "BETWEEN" -> new long[] {number, (long) row.get("at_most"), 0, 1, 0};
            default -> new long[] {number, number, 0, 1, 0};
        };
    }

    private static void add(long[] sum, long[] more) {
        for (int i = 0; i < 3; i++) {
            sum[i] += more[i];
        }
        if (!isNone(more)) {
            sum[3]++;
            sum[4] += isBelow(more) ? 1 : 0;
        }
    }

    private static boolean isNone(long[] sum) {
        return sum[0] == 0 && sum[1] == 0 && sum[2] == 0;
    }

    /** Whether it is one part alone, said to be fewer than so many. */
    private static boolean isBelow(long[] sum) {
        return sum[3] == 1 && sum[4] == 1;
    }

    private static String words(long[] sum) {
        if (isBelow(sum)) {
            return "fewer than " + (sum[1] + 1);
        }
        String about = sum[2] > 0 ? "about " : "";
        if (sum[1] >= OPEN) {
            return "at least " + about + sum[0];
        }
        if (sum[0] == sum[1]) {
            return about + sum[0];
        }
        return sum[0] == 0 ? "up to " + about + sum[1] : about + sum[0] + " to " + sum[1];
    }

    /** What became of each saying of when a round would be held, and by how many days: LATER 3. */
    Map<String, String> slippage(LocalDate today) {
        Map<String, String> words = new TreeMap<>();
        for (Map<String, Object> track : rows("track", "negotiation_id", negotiation)) {
            for (Map<String, Object> round : rows("round", "track_id", track.get("id"))) {
                List<Map<String, Object>> said = rows("schedule_announcement", "round_id", round.get("id"));
                for (Map<String, Object> each : said) {
                    words.put(each.get("words").toString(), slippage(round, each, said, today));
                }
            }
        }
        return words;
    }

    private static String slippage(
            Map<String, Object> round, Map<String, Object> saying, List<Map<String, Object>> all, LocalDate today) {
        LocalDate first = day(saying, "window_earliest");
        LocalDate last = day(saying, "window_latest");
        if (round.get("first_day_edtf") != null) {
            LocalDate held = day(round, "first_day_earliest");
            long late = daysAfter(last, held);
            long early = daysAfter(held, first);
            return late > 0 ? "LATER " + late : early > 0 ? "EARLIER " + early : "AS_ANNOUNCED 0";
        }
        Map<String, Object> latest = saying;
        for (Map<String, Object> other : all) {
            LocalDate on = day(other, "announced_on_earliest");
            LocalDate before = day(latest, "announced_on_earliest");
            if (on.isAfter(before) || on.equals(before) && (long) other.get("id") > (long) latest.get("id")) {
                latest = other;
            }
        }
        if (!latest.get("window_edtf").equals(saying.get("window_edtf"))) {
            return "REPLACED 0";
        }
        long over = daysAfter(last, today);
        return over > 0 ? "OVERDUE " + over : "PENDING 0";
    }

    /** Counted one by one; 0 where the later day does not come after the other. */
    private static long daysAfter(LocalDate day, LocalDate later) {
        long days = 0;
        for (LocalDate each = day; each.isBefore(later); each = each.plusDays(1)) {
            days++;
        }
        return days;
    }

    private static int place(String status) {
        for (int place = 0; place < FORWARD.size(); place++) {
            if (List.of(FORWARD.get(place).split(" ")).contains(status)) {
                return place;
            }
        }
        throw new IllegalArgumentException(status);
    }

    /** Of what counts by a day, the last: by its first day, then its last, then in the order of writing. */
    private static @Nullable Map<String, Object> last(List<Map<String, Object>> dated, String date, LocalDate day) {
        Map<String, Object> last = null;
        for (Map<String, Object> each : dated) {
            if (!day(each, date + "_earliest").isAfter(day)
                    && (last == null || !sorted(each, date).isLessThan(sorted(last, date)))) {
                last = each;
            }
        }
        return last;
    }

    private record Place(LocalDate first, LocalDate last, long id) {

        boolean isLessThan(Place other) {
            int order = first.compareTo(other.first);
            order = order == 0 ? last.compareTo(other.last) : order;
            return order == 0 ? id < other.id : order < 0;
        }
    }

    private static Place sorted(Map<String, Object> row, String date) {
        return new Place(day(row, date + "_earliest"), day(row, date + "_latest"), (long) row.get("id"));
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return LocalDate.parse(row.get(column).toString());
    }

    private List<Map<String, Object>> rows(String table, String column, Object value) {
        return new ArrayList<>(database.sql("select * from %s where %s = ? order by id".formatted(table, column))
                .param(value)
                .query()
                .listOfRows());
    }
}
