package org.parley.page.room;

/** What the page of who was in the room asks of the database. Only rounds that were held count: an announced delegation has met nobody. */
final class RoomStatements {

    private static final String HELD = """
            track t join round r on r.track_id = t.id and is_held(r.status)
            join delegation d on d.round_id = r.id""";

    private static final String ASKED = """
            t.negotiation_id = :negotiation and (cast(:track as text) is null or t.slug = :track)""";

    /** The parties that sat, those of most rounds first. */
    static final String PARTIES = """
            select p.id, p.slug, p.short_name, p.name, p.colour, p.pattern
            from %s join party p on p.id = d.party_id where %s
            group by p.id order by count(*) desc, p.name""".formatted(HELD, ASKED);

    /** Those who sat in most rounds, each with the party that they sat for most often. */
    static final String PEOPLE = """
            select p.id, p.slug, p.name, count(distinct r.id) as rounds, count(*) over () as total,
                   mode() within group (order by d.party_id) as party
            from %s join delegation_member m on m.delegation_id = d.id join person p on p.id = m.person_id
            where %s and (cast(:party as text) is null or d.party_id = (select y.id from party y where y.slug = :party))
            group by p.id order by rounds desc, p.name, p.id limit :most""".formatted(HELD, ASKED);

    /** How often each two of some people sat in one round. */
    static final String PAIRS = """
            select one.person_id as one, other.person_id as other, count(distinct r.id) as rounds
            from %s join delegation_member one on one.delegation_id = d.id
            join delegation e on e.round_id = r.id join delegation_member other on other.delegation_id = e.id
            where %s and one.person_id in (:people) and other.person_id in (:people) and one.person_id < other.person_id
            group by one.person_id, other.person_id""".formatted(HELD, ASKED);

    /** Where and for whom some people sat, in the order of time. */
    static final String SEATS = """
            select m.person_id, d.party_id, t.slug as track, t.name as track_name, r.number,
                   r.first_day_edtf, r.first_day_earliest, r.first_day_latest, r.first_day_words,
                   r.last_day_edtf, r.last_day_earliest, r.last_day_latest, r.last_day_words
            from %s join delegation_member m on m.delegation_id = d.id
            where %s and m.person_id in (:people)
            order by r.first_day_earliest nulls first, r.first_day_latest, t.ordinal, r.number""".formatted(HELD, ASKED);

    private RoomStatements() {}
}
