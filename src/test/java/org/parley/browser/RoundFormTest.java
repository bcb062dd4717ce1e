package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form of a round as it begins: short enough to be seen whole in two screens, with its parts a press away. */
@WriteTest(starter = true)
@ExtendWith(Chromium.class)
class RoundFormTest {

    private static final int TWO_SCREENS = 1800;

    @LocalServerPort
    private int port;

    @Test
    void the_empty_form_is_two_screens_tall_and_its_parts_open(@SignedIn("mira") ChromeDriver browser) {
        Screen.prefer(browser, "light", 1440);
        for (String address :
                new String[] {"/edit/negotiations/russia-ukraine/rounds/new?track=trilateral", "/edit/records/round/new"
                }) {
            browser.get("http://localhost:" + port + address);
            assertThat(browser.findElements(By.cssSelector("details.part[open]")))
                    .isEmpty();
            assertThat((Long) browser.executeScript("return document.documentElement.scrollHeight"))
                    .as(address)
                    .isLessThanOrEqualTo(TWO_SCREENS);
        }
        browser.findElement(By.cssSelector("#delegations > summary")).sendKeys(Keys.ENTER);
        browser.findElement(By.id("delegations0.name")).sendKeys("Ethiopia");
        assertThat(browser.findElement(By.id("delegations0.listed")).isDisplayed())
                .isTrue();
    }
}
