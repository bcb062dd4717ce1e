package org.parley.record.name;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface OtherNames extends JpaRepository<OtherName, Long> {

    /** All other names of these records, in the order they were added. */
    @Query("select o from OtherName o where o.recordId in :records order by o.id")
    List<OtherName> of(Collection<Long> records);

    /** All other names of one record. */
    default OtherNameList of(long record) {
        return new OtherNameList(of(List.of(record)));
    }
}
