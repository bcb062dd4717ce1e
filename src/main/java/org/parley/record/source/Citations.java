package org.parley.record.source;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Citations extends JpaRepository<Citation, Long> {

    /** Joins to each citation c the last decision d on the field that it is about, where there is one. */
    String WITH_RESOLUTION = """
            left join DisputeResolution d on d.recordId = c.recordId and d.description.field = c.description.field and not exists (
              select 1 from DisputeResolution later where later.recordId = d.recordId and later.description.field = d.description.field
              and (later.at > d.at or (later.at = d.at and later.id > d.id)))
            """;

    /** All citations of these records with their sources, in the order they were added. */
    @Query("select c from Citation c join fetch c.description.source where c.recordId in :records order by c.id")
    List<Citation> withSourcesOf(Collection<Long> records);

    /** The same, each with the last decision on the field that it is about, where there is one. */
    @Query("""
            select c as citation, d as resolution from Citation c join fetch c.description.source
            """ + WITH_RESOLUTION + "where c.recordId in :records order by c.id")
    List<Tuple> withSourcesAndResolutionsOf(Collection<Long> records);
}
