package org.parley.record.talks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers 304 where a page of a negotiation is as the reader has it, without asking what the page asks. A page is as it
 * was while nothing of the negotiation, and nothing that negotiations share, was edited; while the day is the same, since
 * pages say "today" and "overdue"; and while the application is the one that made it. Not for those who are signed in:
 * their pages show more.
 */
@Component
class UnchangedPages implements HandlerInterceptor, WebMvcConfigurer {

    private final NegotiationBands bands;
    private final Clock clock;
    private final String made = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    UnchangedPages(NegotiationBands bands, Clock clock) {
        this.bands = bands;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/negotiations/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!reading || isSomebodySignedIn()) {
            return true;
        }
        Optional<String> slug = slug(request);
        if (slug.isEmpty()) {
            return true;
        }
        String state = bands.ask(slug.get(), request).state();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        String tag = "W/\"" + made + "-" + LocalDate.now(clock) + "-" + state + "\"";
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }

    private static Optional<String> slug(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object slug =
                variables instanceof Map<?, ?> map ? map.get(map.containsKey("slug") ? "slug" : "negotiation") : null;
        return Optional.ofNullable(slug).map(String::valueOf);
    }

    private static boolean isSomebodySignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(each -> String.valueOf(each.getAuthority()).startsWith("ROLE_")
                                && !"ROLE_ANONYMOUS".equals(each.getAuthority()));
    }
}
