package org.parley.rendered;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.load.Answers;
import org.parley.load.WorkQueue;
import org.parley.web.AcceptedEncodings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers readers who are not signed in with the page that was rendered before, as long as it shows what is. A hundred readers of a page that has just
 * changed wait for one rendering.
 */
class RenderedPageFilter extends OncePerRequestFilter {

    /** Longer addresses are rendered, and not kept. */
    private static final int LONGEST_ADDRESS = 1000;

    /** The cookie of somebody who signed in. */
    private static final String SESSION = "SESSION";

    /** How a page is kept beside the page as it is. */
    private static final List<String> PACKED = List.of(AcceptedEncodings.GZIP);

    /** Those that belong to one answer, or that the server sets for each. */
    private static final Set<String> OF_ONE_ANSWER = Set.of(
            "content-length",
            "content-type",
            "content-encoding",
            "transfer-encoding",
            "date",
            "connection",
            "keep-alive",
            "etag");

    /** Those that a reader is told again whose copy is still true (RFC 9110, 15.4.5); it keeps all others. */
    private static final Set<String> OF_A_COPY = Set.of("cache-control", "vary");

    private final RenderedPages pages;
    private final ChangeListener listener;
    private final WorkQueue queue;
    private final Answers answers;

    RenderedPageFilter(RenderedPages pages, ChangeListener listener, WorkQueue queue, Answers answers) {
        this.pages = pages;
        this.listener = listener;
        this.queue = queue;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = address(request);
        if (isReader(request, address)) {
            read(address, request, response, chain);
            return;
        }
        chain.doFilter(request, response);
        if (!isReading(request) && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            // the answer leaves when this returns: whoever gets it finds his edit on every page
            listener.catchUp();
        }
    }

    private void read(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RenderedPage kept = pages.find(address);
        if (kept != null) {
            send(kept, request, response);
            return;
        }
        CompletableFuture<@Nullable RenderedPage> other = pages.begin(address);
        if (other == null) {
            render(address, request, response, chain);
            return;
        }
        RenderedPage rendered = queue.await(other);
        if (rendered != null && pages.isCurrent(rendered)) {
            send(rendered, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void render(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RenderedPage page = null;
        try {
            long begun = pages.now();
            LocalDate day = pages.today();
            ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
            chain.doFilter(whole(request), rendered);
            DrawnPages.Source drawn = (DrawnPages.Source) request.getAttribute(DrawnPages.DRAWN_FROM);
            if (drawn == null || begun == Changes.UNKNOWN || !isForAll(rendered)) {
                rendered.copyBodyToResponse();
                return;
            }
            page = RenderedPage.of(
                    begun,
                    day,
                    drawn.negotiation(),
                    rendered.getContentType(),
                    headers(rendered),
                    rendered.getContentAsByteArray());
            response.resetBuffer();
            send(page, request, response);
        } finally {
            pages.end(address, page);
        }
    }

    private static boolean isForAll(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK && response.getHeader(HttpHeaders.SET_COOKIE) == null;
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream()
                .filter(each -> !OF_ONE_ANSWER.contains(each.toLowerCase(Locale.ROOT)))
                .forEach(each -> headers.put(each, List.copyOf(response.getHeaders(each))));
        return headers;
    }

    private void send(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isKnown = isKnown(page, request.getHeader(HttpHeaders.IF_NONE_MATCH));
        page.headers().forEach((name, values) -> {
            if (!isKnown || OF_A_COPY.contains(name.toLowerCase(Locale.ROOT))) {
                response.setHeader(name, values.get(0));
                values.stream().skip(1).forEach(each -> response.addHeader(name, each));
            }
        });
        response.setHeader(HttpHeaders.ETAG, page.tag());
        if (isKnown) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Locale.ENGLISH.getLanguage());
        byte[] content = page.content();
        String best = AcceptedEncodings.bestFor(request, PACKED);
        if (best.equals(AcceptedEncodings.GZIP)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, best);
            content = page.compressed();
        }
        response.setContentLength(content.length);
        answers.send(content, request, response);
    }

    /** @param known tags of the copies that the reader has; a star for any */
    private static boolean isKnown(RenderedPage page, @Nullable String known) {
        return known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals(page.tag()) || each.equals("*"));
    }

    /** Of a page that only its headers are asked of, the whole is rendered: they tell of its content. The server sends none. */
    private static HttpServletRequest whole(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return HttpMethod.GET.name();
            }
        };
    }

    /** Everything that tells one page from another. All pages are in English. */
    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** The addresses of files have a dot, those of pages have none. */
    private static boolean isReader(HttpServletRequest request, String address) {
        return isReading(request)
                && request.getRequestURI().indexOf('.') < 0
                && address.length() <= LONGEST_ADDRESS
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !hasSession(request.getCookies());
    }

    private static boolean hasSession(Cookie @Nullable [] cookies) {
        return cookies != null
                && Stream.of(cookies).anyMatch(each -> each.getName().equals(SESSION));
    }
}
