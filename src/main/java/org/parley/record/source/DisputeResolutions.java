package org.parley.record.source;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface DisputeResolutions extends JpaRepository<DisputeResolution, Long> {

    /** The decision on a field that counts. */
    Optional<DisputeResolution> findFirstByRecordIdAndDescriptionFieldOrderByAtDescIdDesc(long record, String field);
}
