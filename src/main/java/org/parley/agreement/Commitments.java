package org.parley.agreement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Commitments extends JpaRepository<Commitment, Long> {

    List<Commitment> findByAgreementIdIn(Collection<Long> agreements);
}
