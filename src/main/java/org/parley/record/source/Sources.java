package org.parley.record.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Sources extends JpaRepository<Source, Long> {

    List<Source> findBySlugIn(Collection<String> slugs);
}
