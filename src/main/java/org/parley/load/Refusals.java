package org.parley.load;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.config.SecurityHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The pages for those who are refused, in the look of every other. Each is made once: to refuse must cost nothing. */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final double MEGABYTE = 1024 * 1024;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final SpringTemplateEngine templates;
    private final ServletContext site;
    private final double longestForm;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<Refusal, Long> told = new ConcurrentHashMap<>();

    Refusals(SpringTemplateEngine templates, ServletContext site, TomcatServerProperties limits) {
        this.templates = templates;
        this.site = site;
        this.longestForm = limits.getMaxHttpFormPostSize().toBytes() / MEGABYTE;
    }

    void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(refusal, request);
        response.setStatus(refusal.status());
        Duration again = refusal.again();
        if (again != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(again.toSeconds()));
        }
        send(refusal, refusal.status(), request, response);
    }

    /** What the server itself refused, before any page was asked. The status stays. */
    void report(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Refusal.of(status), status, request, response);
    }

    private void send(Refusal refusal, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] page = pages.computeIfAbsent(refusal.name() + status, made -> page(refusal, status, request, response));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Locale.ENGLISH.getLanguage());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** In one line, and not for each: whoever floods Parley should not flood its log. */
    private void tell(Refusal refusal, HttpServletRequest request) {
        long now = System.nanoTime();
        Long before = told.get(refusal);
        if (before == null || now - before > BETWEEN_LINES.toNanos()) {
            told.put(refusal, now);
            LOG.warn("Refused as {}: a request from {}, perhaps not the only one", refusal, request.getRemoteAddr());
        }
    }

    private byte[] page(Refusal refusal, int status, HttpServletRequest request, HttpServletResponse response) {
        var exchange = JakartaServletWebApplication.buildApplication(site)
                .buildExchange(new AnyRequest(request, site), new PlainLinks(response));
        var model = Map.<String, Object>of("status", status, "refusal", refusal, "longestForm", longestForm);
        return templates
                .process("error", new WebContext(exchange, Locale.ENGLISH, model))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A request that perhaps could not be read has no site of its own. */
    private static final class AnyRequest extends HttpServletRequestWrapper {

        private final ServletContext site;

        AnyRequest(HttpServletRequest request, ServletContext site) {
            super(request);
            this.site = site;
        }

        @Override
        public ServletContext getServletContext() {
            return site;
        }

        @Override
        public String getContextPath() {
            return site.getContextPath();
        }
    }

    /** Links as they are, for whoever gets the page next. */
    private static final class PlainLinks extends HttpServletResponseWrapper {

        PlainLinks(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String url) {
            return url;
        }
    }
}
