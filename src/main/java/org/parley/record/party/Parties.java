package org.parley.record.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Parties extends JpaRepository<Party, Long> {

    Optional<Party> findBySlug(String slug);

    /** All, by name. */
    @Query("select p from Party p order by collate(p.description.name as people), p.id")
    List<Party> inOrder();

    List<Party> findBySlugIn(Collection<String> slugs);
}
