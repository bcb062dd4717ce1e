package org.parley.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Lets a request be worked on when it is its turn. The turn is over before the answer is sent, so that nobody who reads slowly
 * keeps others waiting.
 */
class WorkFilter extends OncePerRequestFilter {

    /** Files, and the addresses for the operator: they cost next to nothing, and must answer when nothing else does. */
    private static final Pattern NO_WORK = Pattern.compile("/(css|js)/.*|/[^/]*\\.svg|/healthz|/readyz");

    private final WorkQueue queue;
    private final Refusals refusals;

    WorkFilter(WorkQueue queue, Refusals refusals) {
        this.queue = queue;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NO_WORK.matcher(request.getServletPath()).matches();
    }

    /** The page that tells of an error is made after the turn of the request. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        work(request, response, chain);
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        work(request, response, chain);
    }

    private void work(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!queue.begin()) {
            refusals.send(Refusal.BUSY, request, response);
            return;
        }
        ContentCachingResponseWrapper own =
                isPage(request) && !keepsItsContent(response) ? new ContentCachingResponseWrapper(response) : null;
        try {
            chain.doFilter(request, own == null ? response : own);
        } finally {
            queue.end();
        }
        if (own != null) {
            own.copyBodyToResponse();
        }
    }

    /** Answers to forms are short or lead to a page, and the server ends those that one servlet leaves to another by itself. */
    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }

    private static boolean keepsItsContent(HttpServletResponse response) {
        return WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class) != null;
    }
}
