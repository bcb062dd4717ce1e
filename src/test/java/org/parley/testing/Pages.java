package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
