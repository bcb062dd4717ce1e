package org.parley.rendered;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says of each page for readers who may keep it: everybody for as long as they ask each time, whoever is signed in not at
 * all.
 */
@Component
@EnableConfigurationProperties(PageSettings.class)
class DrawnPages implements HandlerInterceptor, WebMvcConfigurer {

    /** The attribute of a request whose answer may be kept. */
    static final String DRAWN_FROM = DrawnFrom.class.getName();

    private final PageSettings settings;

    DrawnPages(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        DrawnFrom drawn = handler instanceof HandlerMethod method ? method.getMethodAnnotation(DrawnFrom.class) : null;
        if (drawn == null) {
            return true;
        }
        if (isSomebodySignedIn()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, forReaders());
            // a proxy must not hand the readers' page to somebody who is signed in
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE + ", " + HttpHeaders.ACCEPT_ENCODING);
            request.setAttribute(DRAWN_FROM, new Source(negotiation(drawn, request)));
        }
        return true;
    }

    /**
     * @param negotiation its name in addresses; null where the page is drawn from everything
     */
    record Source(@Nullable String negotiation) {}

    private static @Nullable String negotiation(DrawnFrom drawn, HttpServletRequest request) {
        if (drawn.value() == DrawnFrom.Scope.EVERYTHING) {
            return null;
        }
        Map<?, ?> named = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(named.get("negotiation"));
    }

    private String forReaders() {
        String always = "public, max-age=0, must-revalidate";
        return settings.sharedFor().isZero()
                ? always
                : always + ", s-maxage=" + settings.sharedFor().toSeconds();
    }

    private static boolean isSomebodySignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
