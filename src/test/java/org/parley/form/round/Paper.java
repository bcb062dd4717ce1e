package org.parley.form.round;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.account.Browser;

/** A form in a browser without scripts: what stands in its fields, what is typed over it, and the buttons that send it. */
final class Paper {

    private static final String FORM = "form[action^=/edit/]";

    private final Browser browser;
    private final Document page;
    private final int status;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private Paper(Browser browser, HttpResponse<String> answer) {
        this.browser = browser;
        this.page = Jsoup.parse(answer.body());
        this.status = answer.statusCode();
    }

    static Paper open(Browser browser, String address) {
        return new Paper(browser, browser.get(address));
    }

    Document page() {
        return page;
    }

    int status() {
        return status;
    }

    /** The errors beside a field. */
    String errorAt(String field) {
        Element control = page.selectFirst("[name='" + field + "']");
        Element box = control == null ? null : control.closest(".wrong");
        return box == null ? "" : box.select(".error").text();
    }

    /** What stands in a field. */
    String valueOf(String field) {
        return String.join(", ", valuesOf(page.select(FORM + " [name='" + field + "']")));
    }

    Paper type(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    /** Presses "Save". */
    HttpResponse<String> send() {
        return browser.submit(page, "/edit/", fields());
    }

    /** Sends it, for the page that comes back. */
    Paper sendForPage() {
        return new Paper(browser, send());
    }

    /** Presses a button with a name, as those that add and remove rows. */
    Paper press(String button, String value) {
        return new Paper(browser, answerTo(button, value));
    }

    /** The same, for the answer itself. */
    HttpResponse<String> answerTo(String button, String value) {
        List<String> fields = new ArrayList<>(List.of(fields()));
        fields.addAll(List.of(button, value));
        return browser.submit(page, "/edit/", fields.toArray(String[]::new));
    }

    private String[] fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element each : page.select(FORM + " :is(input:not([type=hidden]), select, textarea)")) {
            fields.computeIfAbsent(each.attr("name"), name -> new ArrayList<>()).addAll(valuesOf(List.of(each)));
        }
        fields.putAll(typed);
        List<String> sent = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> sent.addAll(List.of(name, value))));
        return sent.toArray(String[]::new);
    }

    private static List<String> valuesOf(List<Element> controls) {
        List<String> values = new ArrayList<>();
        for (Element each : controls) {
            if (each.tagName().equals("select")) {
                Element chosen = each.selectFirst("option[selected]");
                Element first = each.selectFirst("option");
                values.add((chosen == null ? first : chosen).attr("value"));
            } else if (each.tagName().equals("textarea")) {
                values.add(each.wholeText());
            } else if (!each.attr("type").matches("checkbox|radio") || each.hasAttr("checked")) {
                values.add(each.attr("value"));
            }
        }
        return values;
    }
}
