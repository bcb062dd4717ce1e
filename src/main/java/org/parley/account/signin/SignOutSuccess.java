package org.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.account.AccountEventKind;
import org.parley.account.AccountEvents;
import org.parley.account.ClientAddress;
import org.parley.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing out: to the start. */
@Component
class SignOutSuccess implements LogoutSuccessHandler {

    private final AccountEvents events;

    SignOutSuccess(AccountEvents events) {
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
