package org.parley.page.room;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who sat in the rounds of a negotiation that were held, and how often any two of them did. An announced delegation has met nobody. */
@Component
class Guests {

    private static final String HELD = """
            track t join round r on r.track_id = t.id and is_held(r.status)
            join delegation d on d.round_id = r.id""";
    private static final String ASKED = """
            t.negotiation_id = :negotiation and (cast(:track as text) is null or t.slug = :track)""";

    /** Those who sat in most rounds, each with the party that they sat for most often. */
    private static final String PEOPLE = """
            select p.id, p.slug, p.name, count(distinct r.id) as rounds, count(*) over () as total,
                   mode() within group (order by d.party_id) as party
            from %s join delegation_member m on m.delegation_id = d.id join person p on p.id = m.person_id
            where %s and (cast(:party as bigint) is null or d.party_id = :party)
            group by p.id order by rounds desc, p.name collate people, p.id limit :most""".formatted(HELD, ASKED);

    /** How often each two of some people sat in one round. */
    private static final String PAIRS = """
            select one.person_id as one, other.person_id as other, count(distinct r.id) as rounds
            from %s join delegation_member one on one.delegation_id = d.id
            join delegation e on e.round_id = r.id join delegation_member other on other.delegation_id = e.id
            where %s and one.person_id in (:people) and other.person_id in (:people) and one.person_id < other.person_id
            group by one.person_id, other.person_id""".formatted(HELD, ASKED);

    private final JdbcClient database;

    Guests(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param people by party, in the order of the parties
     * @param total how many there are, where not all are shown
     */
    record Found(List<RoomMatrix.Guest> people, long total) {}

    /**
     * @param parties those of most rounds first
     * @param track its slug; null for all
     * @param party whose people are asked for; null for all
     */
    Found people(long negotiation, List<Party> parties, @Nullable String track, @Nullable Party party, int most) {
        Map<Long, Party> byNumber = parties.stream().collect(Collectors.toMap(Party::id, Function.identity()));
        long[] total = {0};
        List<RoomMatrix.Guest> found = database.sql(PEOPLE)
                .param("negotiation", negotiation)
                .param("track", track)
                .param("party", party == null ? null : party.id())
                .param("most", most)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return new RoomMatrix.Guest(
                            row.getLong("id"),
                            row.getString("slug"),
                            row.getString("name"),
                            row.getInt("rounds"),
                            Objects.requireNonNull(byNumber.get(row.getLong("party"))));
                })
                .list();
        return new Found(
                found.stream()
                        .sorted(Comparator.comparing(each -> parties.indexOf(each.party())))
                        .toList(),
                total[0]);
    }

    RoomMatrix matrix(long negotiation, @Nullable String track, List<RoomMatrix.Guest> people) {
        Map<RoomMatrix.Two, Integer> together = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql(PAIRS)
                    .param("negotiation", negotiation)
                    .param("track", track)
                    .param(
                            "people",
                            people.stream().map(RoomMatrix.Guest::number).toList())
                    .query(row -> {
                        together.put(RoomMatrix.Two.of(row.getLong("one"), row.getLong("other")), row.getInt("rounds"));
                    });
        }
        return new RoomMatrix(people, together);
    }
}
