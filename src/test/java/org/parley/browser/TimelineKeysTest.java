package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The timeline by keys alone. */
@ReadTest
@ExtendWith(Chromium.class)
class TimelineKeysTest {

    @LocalServerPort
    private int port;

    @Test
    void keys_go_from_mark_to_mark_read_them_out_and_change_the_days(ChromeDriver browser) {
        String address = "http://localhost:" + port + "/negotiations/russia-ukraine/timeline";
        browser.get(address);
        WebElement lanes = browser.findElement(By.cssSelector("#drawing .scroll"));
        lanes.sendKeys(Keys.ARROW_RIGHT);
        WebElement mark = browser.switchTo().activeElement();
        assertThat(mark.getTagName()).isEqualTo("a");
        assertThat(mark.findElement(By.cssSelector(".card-of")).getCssValue("display"))
                .as("the card of what has the focus")
                .isEqualTo("block");
        mark.sendKeys(Keys.ARROW_RIGHT);
        assertThat(browser.switchTo().activeElement()).isNotEqualTo(mark);

        browser.switchTo().activeElement().sendKeys("+");
        until(browser, "location.search.includes('from=')");
        assertThat(browser.switchTo().activeElement().getDomAttribute("class")).isEqualTo("scroll");
        String closer = browser.getCurrentUrl();
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_LEFT));
        until(browser, "location.href !== '" + closer + "'");
        browser.switchTo().activeElement().sendKeys("0");
        until(browser, "location.search === ''");

        browser.navigate().back();
        until(browser, "location.search !== ''");
        assertThat(browser.findElements(By.cssSelector("#drawing svg a"))).isNotEmpty();
    }

    @Test
    void a_group_opens_in_place(ChromeDriver browser) {
        browser.get("http://localhost:" + port + "/negotiations/russia-ukraine/timeline");
        WebElement group = browser.findElement(By.cssSelector("#drawing a.group:not([href*='#'])"));
        group.sendKeys(Keys.ENTER);
        until(browser, "location.search.includes('from=')");
        until(browser, "document.querySelector('main h1') !== null");
        assertThat(browser.findElements(By.cssSelector(".entries > li"))).isNotEmpty();
    }

    private static void until(ChromeDriver browser, String condition) {
        // a page that is being left cannot be asked
        new WebDriverWait(browser, Duration.ofSeconds(15))
                .ignoring(JavascriptException.class)
                .until(each ->
                        browser.executeScript("return (" + condition + ") && !document.querySelector('.moving')"));
    }
}
