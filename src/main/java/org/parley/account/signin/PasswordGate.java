package org.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Before each page for editors: a password that somebody else chose has to be changed first. */
@Component
class PasswordGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && who.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + "/account/password?from=" + wanted(request));
            return false;
        }
        return true;
    }

    /** The page to go on to afterwards; what was posted cannot be repeated, so then it is the start. */
    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode("GET".equals(request.getMethod()) ? path + query : "/", StandardCharsets.UTF_8);
    }
}
