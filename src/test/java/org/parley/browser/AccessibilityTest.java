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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page, as axe sees it, on a desk and on a phone, light and dark. */
@ReadTest
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    private String site;
    private List<String> addresses;

    @BeforeAll
    void list_every_kind_of_page(@LocalServerPort int port) {
        site = "http://localhost:" + port;
        addresses = new ArrayList<>(SitePages.from(port).oneOfEachKind().values());
        assertThat(addresses).hasSizeBetween(15, 60);
        addresses.addAll(List.of(
                "/negotiations/russia-ukraine/rounds/trilateral/2",
                "/negotiations/russia-ukraine/rounds/trilateral/3",
                "/negotiations/russia-ukraine/checklist?asOf=2025-02-04&since=2022-04-01",
                "/negotiations/no-such-talks"));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void axe_finds_no_violation(String scheme, int width, ChromeDriver browser) {
        Screen.prefer(browser, scheme, width);
        var violations = new ArrayList<String>();
        for (var address : addresses) {
            browser.get(site + address);
            violations.addAll(Axe.violations(browser, address));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void no_page_scrolls_sideways_on_the_narrowest_phone(ChromeDriver browser) {
        Screen.prefer(browser, "light", 360);
        assertThat(addresses).allSatisfy(address -> {
            browser.get(site + address);
            assertThat(Screen.isWiderThanItself(browser)).as(address).isFalse();
        });
    }

    @Test
    void the_content_security_policy_is_broken_by_no_page(ChromeDriver browser) {
        browser.manage().logs().get("browser");
        addresses.forEach(address -> browser.get(site + address));
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
