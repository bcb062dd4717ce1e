package org.parley.page.history;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.parley.testing.Pages;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an editor reads and sends on the pages of history. */
record HistoryDesk(MockMvcTester browser, RequestPostProcessor editor) {

    Document get(String address) {
        return Pages.of(browser.get()
                .uri(URI.create(URI.create(address).toASCIIString()))
                .with(editor)
                .exchange());
    }

    MvcTestResult post(String address, String seen, String reason) {
        return browser.post()
                .uri(address)
                .with(editor)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("seen", seen)
                .param("reason", reason)
                .exchange();
    }

    /** What the page tells the server that its reader has seen. */
    static String seen(Document page) {
        return page.select("input[name=seen]").attr("value");
    }
}
