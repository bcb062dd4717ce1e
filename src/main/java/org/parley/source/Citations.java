package org.parley.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Citations extends JpaRepository<Citation, Long> {

    /** All citations of these records with their sources, in the order they were added. */
    @Query("select c from Citation c join fetch c.source where c.recordId in :records order by c.id")
    List<Citation> withSourcesOf(Collection<Long> records);
}
