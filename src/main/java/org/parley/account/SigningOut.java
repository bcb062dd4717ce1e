package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing out: to the start. */
@Component
class SigningOut implements LogoutSuccessHandler {

    private final AccountEvents events;

    SigningOut(AccountEvents events) {
        this.events = events;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            events.byOwner(AccountEventKind.SIGNED_OUT, who.accountId(), ClientAddress.of(request));
        }
        response.sendRedirect(request.getContextPath() + "/");
    }
}
