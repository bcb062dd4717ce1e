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
        Map<String, Object> last = last(rows("status_change", "issue_id", issue.get("id")), day);
        return last == null ? "" : last.get("status").toString();
    }

    static boolean isOpen(String status) {
        return !status.isEmpty() && !status.equals("AGREED") && !status.equals("WITHDRAWN");
    }

    /** CLOSED, OPENED, FORWARD, BACK, UNCHANGED or CLOSED_BEFORE; empty for an issue that nobody had raised by then. */
    String movement(Map<String, Object> issue, LocalDate since, LocalDate asOf) {
        String was = status(issue, since);
        String now = status(issue, asOf);
        if (now.isEmpty()) {
            return "";
        }
        if (!isOpen(now)) {
            return was.isEmpty() || isOpen(was) ? "CLOSED" : "CLOSED_BEFORE";
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
            Map<String, Object> held = last(own, day);
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

    /** Promised, delivered and still owed by a party, and how many commitments are overdue, the longest by how many days. */
    long[] ledger(long party, LocalDate today) {
        long[] sums = new long[5];
        for (Map<String, Object> agreement : rows("agreement", "negotiation_id", negotiation)) {
            for (Map<String, Object> commitment : rows("commitment", "agreement_id", agreement.get("id"))) {
                if (!commitment.get("by_party_id").equals(party)) {
                    continue;
                }
                long remainder = (long) commitment.get("quantity");
                sums[0] += remainder;
                for (Map<String, Object> delivery : rows("delivery", "commitment_id", commitment.get("id"))) {
                    remainder -= (long) delivery.get("quantity");
                    sums[1] += (long) delivery.get("quantity");
                }
                sums[2] += Math.max(0, remainder);
                long late = daysAfter(day(commitment, "due_latest"), today);
                if (remainder > 0 && late > 0) {
                    sums[3]++;
                    sums[4] = Math.max(sums[4], late);
                }
            }
        }
        return sums;
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
    private static @Nullable Map<String, Object> last(List<Map<String, Object>> dated, LocalDate day) {
        Map<String, Object> last = null;
        for (Map<String, Object> each : dated) {
            if (!day(each, "effective_earliest").isAfter(day)
                    && (last == null || !sorted(each).isLessThan(sorted(last)))) {
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

    private static Place sorted(Map<String, Object> row) {
        return new Place(day(row, "effective_earliest"), day(row, "effective_latest"), (long) row.get("id"));
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
