package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.parley.account.TestAccounts;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What only editors see: every kind of form that is linked from where they look, empty and refused, as axe and a phone see it. */
@WriteTest(starter = true)
@ExtendWith(Chromium.class)
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

    /** All of a page at once: asked one by one, they take longer than the page. */
    private static final String LINKS_TO_FORMS =
            "return [...document.querySelectorAll(\"main a[href*='/edit/']\")].map((link) => link.href)";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void account() {
        TestAccounts.editor(application, "mira", "Mira Lund");
    }

    @Test
    void axe_finds_no_violation_in_what_editors_see(ChromeDriver browser) {
        signIn(browser);
        var forms = oneOfEachKind(browser);
        assertThat(forms).hasSizeGreaterThan(20);
        var violations = new ArrayList<String>();
        var addresses = new ArrayList<>(LOOKED_AT);
        addresses.addAll(forms);
        for (int width : List.of(1280, 360)) {
            Screen.prefer(browser, width == 360 ? "dark" : "light", width);
            for (String address : addresses) {
                browser.get(site() + address);
                violations.addAll(Axe.violations(browser, address));
                assertThat(browser.getTitle()).as(address).doesNotContain("null");
                assertThat(Screen.isWiderThanItself(browser)).as(address).isFalse();
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void axe_finds_no_violation_in_forms_that_are_refused(ChromeDriver browser) {
        signIn(browser);
        Screen.prefer(browser, "light", 1280);
        var violations = new ArrayList<String>();
        for (String address : oneOfEachKind(browser)) {
            browser.get(site() + address);
            var save = browser.findElements(By.cssSelector(".savebar button:first-child"));
            if (!save.isEmpty()) {
                browser.findElements(By.cssSelector("[data-find]")).forEach(each -> each.sendKeys("Nobody known"));
                NextPage.after(browser, () -> save.get(0).sendKeys(Keys.ENTER));
                violations.addAll(Axe.violations(browser, address + ", refused"));
            }
        }
        assertThat(violations).isEmpty();
    }

    /** The links to forms on the pages that are looked at, one of each kind. */
    private List<String> oneOfEachKind(ChromeDriver browser) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String page : LOOKED_AT) {
            browser.get(site() + page);
            for (Object link : (List<?>) browser.executeScript(LINKS_TO_FORMS)) {
                String address = link.toString().substring(site().length());
                kinds.putIfAbsent(address.replaceFirst("[?].*", "").replaceAll("/[0-9]+", "/*"), address);
            }
        }
        return List.copyOf(kinds.values());
    }

    private void signIn(ChromeDriver browser) {
        browser.get(site() + "/sign-in");
        if (browser.findElements(By.id("username")).isEmpty()) {
            return;
        }
        browser.findElement(By.id("username")).sendKeys("mira");
        var password = browser.findElement(By.id("password"));
        NextPage.after(browser, () -> password.sendKeys(TestAccounts.PASSWORD, Keys.ENTER));
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
