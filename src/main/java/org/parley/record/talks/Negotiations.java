package org.parley.record.talks;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Negotiations extends JpaRepository<Negotiation, Long> {

    Optional<Negotiation> findBySlug(String slug);
}
