package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every kind of page, as axe sees it, on a desk and on a phone, light and dark. Each is opened once, and the screen
 * changes under it. Every rule of axe looks at either width, those about colours at either theme of the desk: no width changes a
 * colour, see {@code ScreenRulesTest}.
 */
@ReadTest
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    /** The timeline is measured by its script when it is opened, so it is opened again on the phone. See {@code ScreenRulesTest}. */
    private static final By MEASURED = By.cssSelector("script[src*='/timeline']");

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST_PHONE = 360;

    private final List<String> violations = new ArrayList<>();
    private final List<String> widerThanThePhone = new ArrayList<>();
    private final List<String> openedAgain = new ArrayList<>();
    private String site;
    private Axe axe;

    @BeforeAll
    void look_at_every_kind_of_page(@LocalServerPort int port, ChromeDriver browser) {
        site = "http://localhost:" + port;
        axe = new Axe(browser);
        var addresses = new ArrayList<>(SitePages.from(port).oneOfEachKind().values());
        assertThat(addresses).hasSizeBetween(15, 60);
        addresses.addAll(List.of(
                "/negotiations/russia-ukraine/rounds/trilateral/2",
                "/negotiations/russia-ukraine/rounds/trilateral/3",
                "/negotiations/russia-ukraine/checklist?asOf=2025-02-04&since=2022-04-01",
                "/negotiations/no-such-talks"));
        for (String address : addresses) {
            look(browser, address);
            Screen.prefer(browser, "light", NARROWEST_PHONE);
            if (Screen.isWiderThanItself(browser)) {
                widerThanThePhone.add(address);
            }
        }
    }

    private void look(ChromeDriver browser, String address) {
        Screen.prefer(browser, "light", DESK);
        browser.get(site + address);
        violations.addAll(axe.violations(address + ", light, " + DESK));
        Screen.prefer(browser, "dark", DESK);
        violations.addAll(axe.violationsByColour(address + ", dark, " + DESK));
        Screen.prefer(browser, "light", PHONE);
        if (!browser.findElements(MEASURED).isEmpty()) {
            openedAgain.add(address);
            browser.get(site + address);
        }
        violations.addAll(axe.violationsApartFromColour(address + ", " + PHONE));
    }

    @Test
    void axe_finds_no_violation() {
        assertThat(violations).isEmpty();
        assertThat(openedAgain).isNotEmpty().allMatch(address -> address.contains("/timeline"));
    }

    @Test
    void no_page_scrolls_sideways_on_the_narrowest_phone() {
        assertThat(widerThanThePhone).isEmpty();
    }

    /** Whatever a page breaks, the browser has written down since it was started. */
    @Test
    void the_content_security_policy_is_broken_by_no_page(ChromeDriver browser) {
        assertThat(browser.manage().logs().get("browser").getAll())
                .filteredOn(entry -> entry.getMessage().contains("Content Security Policy"))
                .isEmpty();
    }

    @Test
    void the_first_stop_of_the_keyboard_skips_to_the_content(ChromeDriver browser) {
        browser.get(site + "/");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        var skip = browser.switchTo().activeElement();
        assertThat(skip.getText()).isEqualTo("Skip to the content");
        skip.sendKeys(Keys.ENTER);
        var main = browser.findElement(By.id("main"));
        new WebDriverWait(browser, Duration.ofSeconds(15))
                .withMessage("the content has the focus")
                .until(each -> each.switchTo().activeElement().equals(main));
    }
}
