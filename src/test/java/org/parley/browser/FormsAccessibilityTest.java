package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What only those see who are signed in: every kind of form that is linked from where editors look, empty and refused, and
 * the pages of administrators, as axe, a phone and the validator of the W3C see it.
 */
@WriteTest(starter = true)
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class FormsAccessibilityTest {

    private static final List<String> LOOKED_AT = List.of(
            "/",
            "/people",
            "/parties",
            "/negotiations/russia-ukraine",
            "/negotiations/russia-ukraine/rounds",
            "/negotiations/russia-ukraine/agreements",
            "/negotiations/russia-ukraine/rounds/trilateral/3",
            "/negotiations/russia-ukraine/checklist",
            "/negotiations/russia-ukraine/positions",
            "/negotiations/russia-ukraine/timeline",
            "/negotiations/russia-ukraine/rounds/trilateral/2",
            "/negotiations/russia-ukraine/issues/territory",
            "/negotiations/russia-ukraine/agreements/abu-dhabi-exchange-2026",
            "/negotiations/russia-ukraine/groups/military",
            "/negotiations/russia-ukraine/history",
            "/parties/ukraine",
            "/people/rustem-umerov",
            "/edit",
            "/edit?kind=unsourced",
            "/account",
            "/account/password",
            "/edit/drafts");

    private static final List<String> ADMINISTRATED = List.of("/admin/accounts", "/admin/audit");

    /** All of a page at once: asked one by one, they take longer than the page. */
    private static final String LINKS_TO_FORMS =
            "return [...document.querySelectorAll(\"main a[href*='/edit/']\")].map((link) => link.href)";

    private static final String CLASSES =
            "return [...document.querySelectorAll('[class]')].flatMap((each) => [...each.classList])";

    private static final String UNFOLD =
            "document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', ''))";

    private static final String LINK_TO_AN_ACCOUNT = "main a[href*='/admin/accounts/']";

    @LocalServerPort
    private int port;

    private final List<String> violations = new ArrayList<>();
    private final List<String> violationsOfRefused = new ArrayList<>();
    private final Map<String, String> markup = new LinkedHashMap<>();
    private final Set<String> classes = new HashSet<>();
    private List<String> forms = List.of();
    private Axe axe;

    /** Each page is opened once: at a desk in daylight, and then made as narrow and as dark as a phone at night. */
    @BeforeAll
    void look_at_what_they_see(
            @SignedIn("mira") ChromeDriver browser,
            @SignedIn(value = "boss", administrator = true) ChromeDriver administrator) {
        axe = new Axe(browser);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String address : LOOKED_AT) {
            look(browser, address);
            for (Object link : (List<?>) browser.executeScript(LINKS_TO_FORMS)) {
                String form = link.toString().substring(site().length());
                kinds.putIfAbsent(form.replaceFirst("[?].*", "").replaceAll("/[0-9]+", "/*"), form);
            }
        }
        forms = List.copyOf(kinds.values());
        forms.forEach(address -> look(browser, address));
        Screen.prefer(browser, "light", 1280);
        forms.forEach(address -> sendUnfilled(browser, address));

        axe = new Axe(administrator);
        ADMINISTRATED.forEach(address -> look(administrator, address));
        administrator.get(site() + ADMINISTRATED.get(0));
        look(
                administrator,
                URI.create(administrator
                                .findElement(By.cssSelector(LINK_TO_AN_ACCOUNT))
                                .getAttribute("href"))
                        .getPath());
    }

    private void look(ChromeDriver browser, String address) {
        Screen.prefer(browser, "light", 1280);
        browser.get(site() + address);
        markup.put(address, asSent(browser));
        boolean colours = hasAClassNotSeen(browser, "as opened");
        for (int width : List.of(1280, 360)) {
            Screen.prefer(browser, width == 360 ? "dark" : "light", width);
            violations.addAll(violations(address + ", " + width, colours));
            assertThat(browser.getTitle()).as(address).doesNotContain("null");
            assertThat(Screen.isWiderThanItself(browser)).as(address).isFalse();
        }
    }

    private List<String> violations(String page, boolean colours) {
        return colours ? axe.violations(page) : axe.violationsApartFromColour(page);
    }

    /** Colours hang on classes: a form that has none of its own has no colour of its own either. */
    private boolean hasAClassNotSeen(ChromeDriver browser, String state) {
        return ((List<?>) browser.executeScript(CLASSES))
                        .stream()
                                .map(name -> state + " " + name)
                                .filter(classes::add)
                                .count()
                > 0;
    }

    /** The page before the browser and its scripts made something of it. */
    private static String asSent(ChromeDriver browser) {
        return (String) browser.executeAsyncScript(
                "fetch(location.href).then((page) => page.text()).then(arguments[arguments.length - 1])");
    }

    private void sendUnfilled(ChromeDriver browser, String address) {
        browser.get(site() + address);
        var save = browser.findElements(By.cssSelector(".savebar button:first-child"));
        if (!save.isEmpty()) {
            browser.executeScript(UNFOLD);
            browser.findElements(By.cssSelector("[data-find]")).forEach(each -> each.sendKeys("Nobody known"));
            NextPage.after(browser, () -> save.get(0).sendKeys(Keys.ENTER));
            boolean colours = hasAClassNotSeen(browser, "refused");
            violationsOfRefused.addAll(violations(address + ", refused", colours));
        }
    }

    @Test
    void axe_finds_no_violation_in_what_editors_see() {
        assertThat(forms).hasSizeGreaterThan(20);
        assertThat(violations).isEmpty();
    }

    @Test
    void axe_finds_no_violation_in_forms_that_are_refused() {
        assertThat(violationsOfRefused).isEmpty();
    }

    @Test
    void the_validator_of_the_w3c_finds_no_error_in_what_they_see() throws InterruptedException {
        assertThat(HtmlValidator.errors(markup)).isEmpty();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
