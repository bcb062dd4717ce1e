package org.parley.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Accounts extends JpaRepository<Account, Long> {

    public Optional<Account> findByUserName(String userName);
}
