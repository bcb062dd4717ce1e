package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages for reading. */
public final class Pages {

    private Pages() {}

    /** The page at an address, query included as it stands; a page that does not open fails the test. */
    public static Document of(MockMvcTester browser, String address) {
        return Jsoup.parse(html(browser, address));
    }

    /** The same as it was sent. */
    public static String html(MockMvcTester browser, String address) {
        var answer = browser.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return html(answer);
    }

    /** What was answered, whatever its status. */
    public static Document of(MvcTestResult answer) {
        return Jsoup.parse(html(answer));
    }

    /** The same as it was sent. */
    public static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
