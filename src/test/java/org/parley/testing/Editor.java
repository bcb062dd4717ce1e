package org.parley.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody signed in who asks the application directly: quicker than a browser, and sees the same pages. */
public final class Editor {

    private final MockMvcTester application;
    private final RequestPostProcessor who;

    Editor(MockMvcTester application, RequestPostProcessor who) {
        this.application = application;
        this.who = who;
    }

    /** A page that is there, with its form. */
    public Paper open(String address) {
        Paper paper = paper(application.get().uri(URI.create(address)).with(who).exchange());
        if (paper.statusCode() != 200) {
            throw new AssertionError(address + " answers " + paper.statusCode());
        }
        return paper;
    }

    /** The text of a page. */
    public String page(String address) {
        return open(address).page().text();
    }

    private Paper paper(MvcTestResult answer) {
        return new Paper(
                answer.getResponse().getStatus(),
                answer.getResponse().getRedirectedUrl(),
                Pages.html(answer),
                this::send);
    }

    private Paper send(Paper.Sent sent) {
        Document page = sent.page();
        Element form = page.selectFirst("form[method=post][action^=/edit/]");
        List<String> fields = new ArrayList<>();
        form.select("input[type=hidden]").forEach(each -> fields.addAll(List.of(each.attr("name"), each.val())));
        fields.addAll(List.of(sent.fields()));
        var request = application.post().uri(URI.create(form.attr("action"))).with(who);
        for (int i = 0; i < fields.size(); i += 2) {
            request.param(fields.get(i), fields.get(i + 1));
        }
        return paper(request.exchange());
    }
}
