package org.parley.testing;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.parley.account.Browser;

/**
 * The form of a page without scripts: what stands in its fields, what is typed over it, and the buttons that send it. The
 * same whether it was opened in a browser or by an editor who asks the application directly.
 */
public final class Paper {

    private static final String FORM = "form[action^=/edit/]";

    private final String body;
    private final Document page;
    private final int status;
    private final @Nullable String location;
    private final Function<Sent, Paper> sender;
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    /**
     * @param sender sends what was typed, and gives what is answered
     */
    Paper(int status, @Nullable String location, String body, Function<Sent, Paper> sender) {
        this.body = body;
        this.page = Jsoup.parse(body);
        this.status = status;
        this.location = location;
        this.sender = sender;
    }

    /**
     * A form that is sent.
     *
     * @param fields that can be seen, name and value in turn; hidden ones stand on the page
     */
    record Sent(Document page, String[] fields) {}

    public static Paper open(Browser browser, String address) {
        return of(browser, browser.get(address));
    }

    private static Paper of(Browser browser, HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").isPresent() ? browser.location(answer) : null;
        return new Paper(
                answer.statusCode(),
                location,
                answer.body(),
                sent -> of(browser, browser.submit(sent.page(), "/edit/", sent.fields())));
    }

    /** The answer as it was sent. */
    public String body() {
        return body;
    }

    public Document page() {
        return page;
    }

    public Elements select(String query) {
        return page.select(query);
    }

    public @Nullable Element selectFirst(String query) {
        return page.selectFirst(query);
    }

    public int statusCode() {
        return status;
    }

    /** Where it leads when it was saved. */
    public String location() {
        return location == null ? "nowhere" : location;
    }

    /** The errors beside a field. */
    public String errorAt(String field) {
        Element control = page.selectFirst("[name='" + field + "']");
        Element box = control == null ? null : control.closest(".wrong");
        return box == null ? "" : box.select(".error").text();
    }

    /** What stands in a field. */
    public String valueOf(String field) {
        return String.join(", ", valuesOf(page.select(FORM + " [name='" + field + "']")));
    }

    public Paper type(String field, String... values) {
        typed.put(field, List.of(values));
        return this;
    }

    /** Presses "Save", for what is answered. Where only a source is missing, it is meant: most tests are about something else. */
    public Paper send() {
        return send(Map.of());
    }

    /** Presses "Save" once, whatever is asked then. */
    public Paper sendOnce() {
        return sentOnce(fields());
    }

    /** The same, with more typed into it for this once. */
    public Paper send(Map<String, String> more) {
        Map<String, List<String>> fields = fields();
        more.forEach((name, value) -> fields.put(name, List.of(value)));
        return sent(fields);
    }

    /** Presses a button with a name, as those that add and remove rows. */
    public Paper press(String button, String value) {
        Map<String, List<String>> fields = fields();
        fields.put(button, List.of(value));
        return sent(fields);
    }

    private Paper sent(Map<String, List<String>> fields) {
        Paper answer = sentOnce(fields);
        Element tick = answer.isAskedForSourceOnly() ? answer.selectFirst("input[name=intended]") : null;
        return tick == null ? answer : answer.sentOnce(answer.with("intended", tick.attr("value")));
    }

    private boolean isAskedForSourceOnly() {
        List<String> asked = page.select(".summary li").eachText();
        return !asked.isEmpty() && asked.stream().allMatch(each -> each.startsWith("No source stands behind this"));
    }

    private Map<String, List<String>> with(String name, String value) {
        Map<String, List<String>> fields = fields();
        fields.put(name, List.of(value));
        return fields;
    }

    private Paper sentOnce(Map<String, List<String>> fields) {
        List<String> sent = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> sent.addAll(List.of(name, value))));
        return sender.apply(new Sent(page, sent.toArray(String[]::new)));
    }

    private Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element each : page.select(FORM + " :is(input:not([type=hidden]), select, textarea)")) {
            fields.computeIfAbsent(each.attr("name"), name -> new ArrayList<>()).addAll(valuesOf(List.of(each)));
        }
        fields.putAll(typed);
        return fields;
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
