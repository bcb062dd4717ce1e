package org.parley.record.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Parties extends JpaRepository<Party, Long> {

    Optional<Party> findBySlug(String slug);

    List<Party> findBySlugIn(Collection<String> slugs);
}
