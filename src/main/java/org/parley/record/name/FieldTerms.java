package org.parley.record.name;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface FieldTerms extends JpaRepository<FieldTerm, Long> {

    /** All, by meaning. */
    @Query("select t from FieldTerm t order by collate(t.description.meaning as people), t.id")
    List<FieldTerm> inOrder();
}
