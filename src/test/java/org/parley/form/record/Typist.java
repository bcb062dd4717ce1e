package org.parley.form.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.account.TestAccounts;
import org.parley.testing.Pages;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An editor at a form: opens it, types, and sends it as a browser would. */
public final class Typist {

    private final MockMvcTester browser;
    private final SignedIn who;

    public Typist(MockMvcTester browser, SignedIn who) {
        this.browser = browser;
        this.who = who;
    }

    public Document open(String address) {
        var answer = browser.get()
                .uri(java.net.URI.create(address))
                .with(TestAccounts.by(who))
                .exchange();
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(
                    address + " answers " + answer.getResponse().getStatus());
        }
        return Pages.of(answer);
    }

    public String page(String address) {
        return open(address).text();
    }

    public Answer send(Document form, Map<String, String> typed) {
        Element element = form.selectFirst("form.form");
        Map<String, String> all = new LinkedHashMap<>();
        element.select("input[name], textarea[name], select[name]").forEach(each -> {
            boolean chosen = !each.attr("type").matches("radio|checkbox") || each.hasAttr("checked");
            if (chosen) {
                all.put(each.attr("name"), value(each));
            }
        });
        all.putAll(typed);
        var request =
                browser.post().uri(java.net.URI.create(element.attr("action"))).with(TestAccounts.by(who));
        all.forEach(request::param);
        var answer = request.exchange();
        return new Answer(
                answer.getResponse().getStatus(), answer.getResponse().getRedirectedUrl(), Pages.html(answer));
    }

    private static String value(Element control) {
        if (control.tagName().equals("select")) {
            Element option = control.selectFirst("option[selected]");
            return option == null ? "" : option.val();
        }
        return control.val();
    }

    public record Answer(int status, @Nullable String location, String text) {

        public Document page() {
            return Jsoup.parse(text);
        }
    }
}
