package org.parley.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers 304 where a page of a negotiation is as the reader has it, without asking what the page asks. A page is as it
 * was while nothing of the negotiation, and nothing that negotiations share, was edited; while the day is the same, since
 * pages say "today" and "overdue"; and while the application is the one that made it. Not for those who are signed in:
 * their pages show more.
 */
@Component
class UnchangedPages implements HandlerInterceptor {

    private static final String LAST_EDITS = """
            select coalesce((select r.id from revision r where r.negotiation_id = n.id order by r.id desc limit 1), 0)
                || '-' || coalesce((select r.id from revision r where r.negotiation_id is null order by r.id desc limit 1), 0)
            from negotiation n where n.slug = ?""";

    private final JdbcClient database;
    private final Clock clock;
    private final String made = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    UnchangedPages(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (!reading || isSomebodySignedIn()) {
            return true;
        }
        Optional<String> edits = slug(request).flatMap(this::lastEdits);
        if (edits.isEmpty()) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        String tag = "W/\"" + made + "-" + LocalDate.now(clock) + "-" + edits.get() + "\"";
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }

    private Optional<String> lastEdits(String slug) {
        return database.sql(LAST_EDITS).param(slug).query(String.class).optional();
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
