package org.parley.record.coverage;

import jakarta.persistence.Tuple;
import java.util.List;
import org.parley.record.source.Citations;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CoverageNotes extends JpaRepository<CoverageNote, Long> {

    /**
     * The notes of a negotiation, each as often as it is cited, with the citation, its source and the last decision on the field
     * that it is about; once where it is not.
     */
    @Query("""
            select n as note, c as citation, d as resolution from CoverageNote n
            left join Citation c on c.recordId = n.id left join fetch c.description.source
            """ + Citations.WITH_RESOLUTION + "where n.negotiation.id = :negotiation order by n.id, c.id")
    List<Tuple> cited(long negotiation);
}
