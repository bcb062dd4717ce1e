package org.parley.record.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Sources extends JpaRepository<Source, Long> {

    Optional<Source> findBySlug(String slug);

    List<Source> findBySlugIn(Collection<String> slugs);
}
