package org.parley.account.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who looks at it: {@code viewer}, null for readers. Starts no session. */
@ControllerAdvice
class ViewerAdvice {

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return null;
        }
        Set<String> authorities = AuthorityUtils.authorityListToSet(who.getAuthorities());
        String name = who.getPrincipal() instanceof SignedIn signedIn ? signedIn.displayName() : who.getName();
        return new Viewer(name, authorities.contains("ROLE_EDITOR"), authorities.contains("ROLE_ADMIN"));
    }

    /** Whoever looks at the page, if signed in. */
    public record Viewer(String name, boolean canEdit, boolean isAdmin) {}
}
