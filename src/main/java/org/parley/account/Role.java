package org.parley.account;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** What an account may do. Readers have none and need none. */
enum Role {
    EDITOR("ROLE_EDITOR"),
    /** Keeps the accounts, and may do all that an editor may. */
    ADMIN("ROLE_EDITOR", "ROLE_ADMIN");

    private final List<GrantedAuthority> authorities;

    Role(String... authorities) {
        this.authorities = AuthorityUtils.createAuthorityList(authorities);
    }

    Collection<GrantedAuthority> authorities() {
        return authorities;
    }
}
