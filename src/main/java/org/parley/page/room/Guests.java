package org.parley.page.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.PartyMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds who sat in the rounds of a negotiation, and how often any two of them did. */
@Component
class Guests {

    private final JdbcClient database;

    Guests(JdbcClient database) {
        this.database = database;
    }

    /** The parties that sat by their numbers, those of most rounds first. */
    Map<Long, PartyMark> parties(RoomQuestion question) {
        Map<Long, PartyMark> parties = new LinkedHashMap<>();
        ask(RoomStatements.PARTIES, question).query(row -> {
            parties.put(row.getLong("id"), mark(row));
        });
        return parties;
    }

    /** @param total how many there are, where not all are shown */
    record Found(List<RoomMatrix.Guest> people, long total) {}

    Found people(RoomQuestion question, Map<Long, PartyMark> parties, int most) {
        long[] total = {0};
        List<Long> order = List.copyOf(parties.keySet());
        Map<Long, RoomMatrix.Guest> found = new LinkedHashMap<>();
        Map<Long, Integer> place = new HashMap<>();
        ask(RoomStatements.PEOPLE, question)
                .param("party", question.party())
                .param("most", most)
                .query(row -> {
                    long number = row.getLong("id");
                    total[0] = row.getLong("total");
                    place.put(number, order.indexOf(row.getLong("party")));
                    found.put(number, guest(row, parties));
                });
        return new Found(
                found.values().stream()
                        .sorted(Comparator.comparing(guest -> place.getOrDefault(guest.number(), 0)))
                        .toList(),
                total[0]);
    }

    RoomMatrix matrix(RoomQuestion question, List<RoomMatrix.Guest> people) {
        Map<RoomMatrix.Two, Integer> together = people.isEmpty()
                ? Map.of()
                : ask(RoomStatements.PAIRS, question)
                        .param("people", numbers(people))
                        .query((row, number) -> Map.entry(
                                RoomMatrix.Two.of(row.getLong("one"), row.getLong("other")), row.getInt("rounds")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RoomMatrix(people, together);
    }

    StatementSpec ask(String sql, RoomQuestion question) {
        return database.sql(sql).param("negotiation", question.negotiation()).param("track", question.track());
    }

    static List<Long> numbers(List<RoomMatrix.Guest> people) {
        return people.stream().map(RoomMatrix.Guest::number).toList();
    }

    private static RoomMatrix.Guest guest(ResultSet row, Map<Long, PartyMark> parties) throws SQLException {
        return new RoomMatrix.Guest(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getInt("rounds"),
                java.util.Objects.requireNonNull(parties.get(row.getLong("party"))));
    }

    private static PartyMark mark(ResultSet row) throws SQLException {
        return new PartyMark(
                row.getString("slug"),
                row.getString("short_name"),
                row.getString("name"),
                row.getString("colour"),
                MarkPattern.valueOf(row.getString("pattern")));
    }
}
