package org.parley.record.party;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Successions extends JpaRepository<Succession, Long> {

    /** Of what a party followed, split from or merged into, and what did so with it; with both parties. */
    @Query("""
            select s from Succession s join fetch s.party join fetch s.description.otherParty
            where s.party.id = :party or s.description.otherParty.id = :party order by s.description.day.earliest, s.id""")
    List<Succession> ofParty(long party);

    /** Those among these parties. */
    @Query("""
            select s from Succession s join fetch s.party join fetch s.description.otherParty
            where s.party.id in :parties and s.description.otherParty.id in :parties order by s.id""")
    List<Succession> among(Collection<Long> parties);
}
