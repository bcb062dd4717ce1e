package org.parley.record.source;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Citations extends JpaRepository<Citation, Long> {

    /** All citations of these records with their sources, in the order they were added. */
    @Query("select c from Citation c join fetch c.description.source where c.recordId in :records order by c.id")
    List<Citation> withSourcesOf(Collection<Long> records);

    /** The same, each with the last decision on the field that it is about, where there is one. */
    @Query("""
            select c as citation, d as resolution from Citation c join fetch c.description.source
            left join DisputeResolution d on d.recordId = c.recordId and d.description.field = c.description.field and not exists (
              select 1 from DisputeResolution later where later.recordId = d.recordId and later.description.field = d.description.field
              and (later.at > d.at or (later.at = d.at and later.id > d.id)))
            where c.recordId in :records order by c.id""")
    List<Tuple> withSourcesAndResolutionsOf(Collection<Long> records);

    /** How many of the sources behind each of these records were published by a day, and of how many nobody knows when. */
    @Query("""
            select new org.parley.record.source.Citations$Told(c.recordId,
              sum(case when s.description.publishedOn.edtf is not null
                and (s.description.publishedOn.earliest is null or s.description.publishedOn.earliest <= :day) then 1 else 0 end),
              sum(case when s.description.publishedOn.edtf is null then 1 else 0 end))
            from Citation c join c.description.source s where c.recordId in :records group by c.recordId""")
    List<Told> toldBy(Collection<Long> records, LocalDate day);

    /** How many of the sources behind a record were published by some day, and of how many nobody knows when. */
    record Told(long record, long earlier, long undated) {}
}
