package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever is signed in, as the account stands at this request. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final String userName;
    private final String displayName;
    private final Role role;
    private final boolean locked;
    private final boolean mustChangePassword;
    private @Nullable String passwordHash;

    SignedIn(
            long accountId,
            String userName,
            String displayName,
            Role role,
            boolean locked,
            boolean mustChangePassword,
            String passwordHash) {
        this.accountId = accountId;
        this.userName = userName;
        this.displayName = displayName;
        this.role = role;
        this.locked = locked;
        this.mustChangePassword = mustChangePassword;
        this.passwordHash = passwordHash;
    }

    /** Under what name the history keeps the edits. */
    public Actor actor() {
        return new Actor(accountId, displayName);
    }

    /** The same, with the network address that a request came from. */
    public Actor actor(HttpServletRequest request) {
        return new Actor(accountId, displayName, ClientAddress.of(request));
    }

    public long accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return role.authorities();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    /** Spring Security calls it once the password has been compared, so that no session keeps the hash. */
    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn who && accountId == who.accountId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(accountId);
    }
}
