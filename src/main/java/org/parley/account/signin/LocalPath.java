package org.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.web.LocalAddress;

/** Where to go back to after signing in: an address of this site, never of another. */
public final class LocalPath {

    private LocalPath() {}

    /** The path if it leads to a page of this site to which one can return after signing in. */
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(LocalAddress::isOne)
                .filter(each -> !each.matches("/(sign-|account/|invitation/|reset/).*"));
    }

    /** The page of this site whose link was followed. */
    public static Optional<String> cameFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI from = new URI(referer);
            String host = from.getPort() < 0 ? from.getHost() : from.getHost() + ":" + from.getPort();
            if (from.getRawPath() == null || !String.valueOf(host).equals(request.getHeader("Host"))) {
                return Optional.empty();
            }
            String path = from.getRawPath()
                    .substring(Math.min(
                            request.getContextPath().length(), from.getRawPath().length()));
            return of(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
        } catch (java.net.URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
