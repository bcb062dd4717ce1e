package org.parley.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface People extends JpaRepository<Person, Long> {

    Optional<Person> findBySlug(String slug);

    List<Person> findBySlugIn(Collection<String> slugs);
}
