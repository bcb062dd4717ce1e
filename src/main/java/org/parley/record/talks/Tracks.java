package org.parley.record.talks;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Tracks extends JpaRepository<Track, Long> {

    @Query("select t from Track t where t.negotiation.slug = :negotiation order by t.description.ordinal, t.id")
    List<Track> ofNegotiation(String negotiation);
}
