package org.parley.config;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Finds the session by its cookie, but not for the page that says that the database cannot be reached: it must not wait for
 * the same database again, and fail as well.
 */
final class SessionsWithinReach implements HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionsWithinReach(CookieSerializer cookie) {
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return tellsThatItIsAway(request) ? List.of() : cookies.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String session) {
        cookies.setSessionId(request, response, session);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }

    private static boolean tellsThatItIsAway(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status == HttpStatus.SERVICE_UNAVAILABLE.value();
    }
}
