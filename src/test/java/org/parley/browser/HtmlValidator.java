package org.parley.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The validator of the W3C. Each thread reads the grammar of HTML once, for all of its pages: the validator's own
 * {@code EmbeddedValidator} reads it anew for each page, which takes far longer than the page.
 */
final class HtmlValidator {

    private static final String GRAMMAR = "http://s.validator.nu/html5-all.rnc";

    /** The grammar is too deep for the stack of an ordinary thread. */
    private static final long STACK = 512L << 20;

    private final Queue<Map.Entry<String, String>> left;
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    private HtmlValidator(Map<String, String> pages) {
        left = new ConcurrentLinkedQueue<>(pages.entrySet());
    }

    /**
     * What is wrong with pages, each with the page and the line.
     *
     * @param pages what each is called, and its HTML
     */
    static List<String> errors(Map<String, String> pages) throws InterruptedException {
        var validator = new HtmlValidator(pages);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.add(new Thread(null, validator::validate, "validator", STACK));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        validator.left.forEach(page -> validator.errors.add(page.getKey() + " was not read"));
        return List.copyOf(validator.errors);
    }

    private void validate() {
        try {
            var validator = new SimpleDocumentValidator(true, false, true);
            validator.setUpMainSchema(GRAMMAR, new SystemErrErrorHandler());
            for (var page = left.poll(); page != null; page = left.poll()) {
                validate(validator, page.getKey(), page.getValue());
            }
        } catch (Exception e) {
            errors.add(e.toString());
        }
    }

    private void validate(SimpleDocumentValidator validator, String page, String html) throws SAXException {
        validator.setUpValidatorAndParsers(new Errors(page, errors), false, false);
        try {
            validator.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            errors.add(page + ": " + e);
        }
    }

    private record Errors(String page, Queue<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(page + ": line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
