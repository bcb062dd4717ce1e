package org.parley.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** What an account may do. Readers have none and need none. */
public enum Role {
    EDITOR("ROLE_EDITOR"),
    /** Keeps the accounts, and may do all that an editor may. */
    ADMIN("ROLE_EDITOR", "ROLE_ADMIN");

    private final List<GrantedAuthority> authorities;

    Role(String... authorities) {
        this.authorities = AuthorityUtils.createAuthorityList(authorities);
    }

    /** The role that a form names, if there is one of that name. */
    public static Optional<Role> named(@Nullable String typed) {
        return Arrays.stream(values()).filter(each -> each.name().equals(typed)).findFirst();
    }

    public Collection<GrantedAuthority> authorities() {
        return authorities;
    }
}
