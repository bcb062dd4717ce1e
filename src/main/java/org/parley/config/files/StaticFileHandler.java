package org.parley.config.files;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.parley.load.Answers;
import org.parley.web.AcceptedEncodings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.support.WebContentGenerator;

/**
 * Answers with a style sheet, a script or a sign, by the name that tells its content and by no other: what is kept for good
 * must not be asked for by its plain name.
 */
class StaticFileHandler extends WebContentGenerator implements HttpRequestHandler {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final StaticFiles files;
    private final Answers answers;

    StaticFileHandler(StaticFiles files, Answers answers) {
        super(METHOD_GET, METHOD_HEAD);
        setCacheControl(FOR_GOOD);
        this.files = files;
        this.answers = answers;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String name = request.getRequestURI().substring(request.getContextPath().length());
        StaticFile file = files.named(name);
        if (file == null) {
            throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), name);
        }
        checkRequest(request);
        prepareResponse(response);
        String encoding = AcceptedEncodings.bestFor(request, file.encodings());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!new ServletWebRequest(request, response).checkNotModified(file.tag(encoding))) {
            send(file, encoding, request, response);
        }
    }

    /** Whole, whatever part is asked for: no file is so long that somebody would go on with half of it. */
    private void send(StaticFile file, String encoding, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = file.body(encoding);
        response.setContentType(file.type());
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "none");
        if (!encoding.equals(AcceptedEncodings.PLAIN)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding);
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            answers.send(body, request, response);
        }
    }
}
