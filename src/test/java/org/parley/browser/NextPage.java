package org.parley.browser;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page that a press leads to. A browser answers a press before it has left the page: who reads at once may
 * read the old page, or hold a part of it that is gone a moment later.
 */
final class NextPage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private NextPage() {}

    /** Presses, and returns once the page that was shown is gone and the next one is there as a whole. */
    static void after(ChromeDriver browser, Runnable press) {
        WebElement left = browser.findElement(By.tagName("html"));
        press.run();
        var wait = new WebDriverWait(browser, PATIENCE);
        // between two pages a browser refuses to look, which is no answer
        wait.ignoring(WebDriverException.class);
        wait.withMessage(() -> "the page after " + browser.getCurrentUrl()).until(ExpectedConditions.stalenessOf(left));
        wait.until(each -> "complete".equals(browser.executeScript("return document.readyState"))
                && !each.findElements(By.tagName("h1")).isEmpty());
    }
}
