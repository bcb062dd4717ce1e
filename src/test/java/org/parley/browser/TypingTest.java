package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.parley.account.TestAccounts;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that is typed is lost: two editors on one round, a tab that is closed, a session that ends, a double click. */
@WriteTest(starter = true)
@ExtendWith(Chromium.class)
class TypingTest {

    private static final String ROUND = "/negotiations/russia-ukraine/rounds/trilateral/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void two_editors_meet_on_one_round_and_choose_by_keyboard(
            @SignedIn("mira") ChromeDriver mira, @SignedIn("jonas") ChromeDriver jonas) {
        go(mira, "/edit" + ROUND + 1);
        go(jonas, "/edit" + ROUND + 1);
        type(jonas, "city", "Al Ain");
        type(jonas, "venue", "A palace");
        type(jonas, "reason", "Named by the host");
        save(jonas);
        assertThat(jonas.getCurrentUrl()).contains("?saved=");

        type(mira, "city", "Fujairah");
        type(mira, "summary", "Typed for an hour.");
        type(mira, "reason", "From the wires");
        enter(mira, By.id("reason"));
        assertThat(mira.findElement(By.cssSelector(".conflict")).getText())
                .contains("Jonas Weber", "Fujairah", "Al Ain", "Venue")
                .doesNotContain("A palace");
        assertThat(mira.findElement(By.id("summary")).getAttribute("value")).isEqualTo("Typed for an hour.");
        assertThat(mira.findElement(By.id("venue")).getAttribute("value")).isEqualTo("A palace");

        mira.findElement(By.cssSelector("input[name='keep[city]'][value=mine]")).sendKeys(Keys.SPACE);
        enter(mira, By.id("reason"));
        assertThat(text(mira)).contains("Fujairah", "A palace", "Typed for an hour.");
    }

    @Test
    void what_is_typed_is_kept_by_itself_and_offered_on_return(@SignedIn("mira") ChromeDriver mira) {
        go(mira, "/edit" + ROUND + 2);
        type(mira, "summary", "Kept by itself.");
        new WebDriverWait(mira, Duration.ofSeconds(15))
                .until(ExpectedConditions.textMatches(
                        By.id("draft-said"), java.util.regex.Pattern.compile("Draft saved \\d\\d:\\d\\d UTC")));

        // left before the next pause is over
        type(mira, "city", "Left at once");
        go(mira, ROUND + 2);
        new WebDriverWait(mira, Duration.ofSeconds(15))
                .until(browser ->
                        database.sql("select count(*) from draft where fields -> 'city' ->> 0 = 'Left at once'")
                                        .query(Integer.class)
                                        .single()
                                == 1);

        go(mira, "/edit" + ROUND + 2);
        assertThat(mira.findElement(By.id("summary")).getAttribute("value")).isNotEqualTo("Kept by itself.");
        enter(mira, By.linkText("Go on with it"));
        assertThat(mira.findElements(By.cssSelector(".notice[role=status]"))).isNotEmpty();
        assertThat(mira.findElement(By.id("summary")).getAttribute("value")).isEqualTo("Kept by itself.");
        assertThat(mira.findElement(By.id("city")).getAttribute("value")).isEqualTo("Left at once");

        type(mira, "reason", "Found again");
        save(mira);
        waitFor(mira, By.id("saved"));
        go(mira, "/edit/drafts");
        assertThat(text(mira)).contains("You have no drafts");
    }

    @Test
    void a_session_that_ends_while_typing_costs_a_sign_in_and_nothing_else(@SignedIn("mira") ChromeDriver mira) {
        go(mira, "/edit" + ROUND + 3);
        type(mira, "summary", "Sent after the pause.");
        type(mira, "reason", "Late");
        mira.manage().getCookies().stream()
                .filter(each -> each.getName().contains("SESSION"))
                .forEach(each -> mira.manage().deleteCookie(each));
        save(mira);
        assertThat(text(mira)).contains("You were signed out. What you typed is kept; sign in and it will be sent.");
        mira.findElement(By.id("username")).sendKeys("mira");
        mira.findElement(By.id("password")).sendKeys(TestAccounts.PASSWORD);
        enter(mira, By.id("password"));
        waitFor(mira, By.id("saved"));
        assertThat(text(mira)).contains("Sent after the pause.");
    }

    @Test
    void a_double_click_saves_once_and_going_back_saves_no_more(@SignedIn("mira") ChromeDriver mira) {
        go(mira, "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral");
        type(mira, "title", "Clicked twice");
        type(mira, "sources0.publisher", "Example Agency");
        type(mira, "sources0.title", "They clicked twice");
        mira.findElement(By.cssSelector("[id='sources0.kind'] option[value=NEWS]"))
                .click();
        mira.findElement(By.cssSelector("#status option[value=ANNOUNCED]")).click();
        new Actions(mira)
                .doubleClick(mira.findElement(By.cssSelector(".savebar button")))
                .perform();
        waitFor(mira, By.id("saved"));
        mira.navigate().back();
        waitFor(mira, By.cssSelector(".savebar"));
        save(mira);
        waitFor(mira, By.id("saved"));
        assertThat(database.sql("select count(*) from round where title = 'Clicked twice'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void number_and_title_that_were_proposed_follow_the_track_at_once(@SignedIn("mira") ChromeDriver mira) {
        go(mira, "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral");
        var wait = new WebDriverWait(mira, Duration.ofSeconds(15));
        mira.findElement(By.cssSelector("#track option[value=us-ukraine]")).click();
        wait.until(ExpectedConditions.attributeToBe(By.id("number"), "value", "8"));
        assertThat(mira.findElement(By.id("title")).getAttribute("value")).isEqualTo("Round 8");

        type(mira, "title", "Of its own");
        mira.findElement(By.cssSelector("#track option[value=direct]")).click();
        wait.until(ExpectedConditions.attributeToBe(By.id("number"), "value", "10"));
        assertThat(mira.findElement(By.id("title")).getAttribute("value"))
                .as("what was typed stays")
                .isEqualTo("Of its own");
    }

    @Test
    void a_date_is_told_back_while_it_is_typed_and_no_policy_is_broken(@SignedIn("mira") ChromeDriver mira) {
        mira.manage().logs().get("browser");
        go(mira, "/edit" + ROUND + 3);
        type(mira, "firstDay", "within two weeks of 5 Feb 2026");
        var said = By.id("firstDay-read");
        var wait = new WebDriverWait(mira, Duration.ofSeconds(15));
        wait.until(ExpectedConditions.textToBe(said, "Read as between 5 and 19 Feb 2026"));
        type(mira, "firstDay", "soonish");
        wait.until(
                ExpectedConditions.textToBePresentInElementLocated(said, "cannot be read as a date. Write 5 Feb 2026"));
        assertThat(mira.manage().logs().get("browser").getAll())
                .filteredOn(entry -> entry.getMessage().contains("Content Security Policy"))
                .isEmpty();
    }

    private static void type(ChromeDriver browser, String id, String text) {
        WebElement field = browser.findElement(By.id(id));
        field.findElements(By.xpath("ancestor::details[not(@open)]/summary"))
                .forEach(each -> each.sendKeys(Keys.ENTER));
        field.clear();
        field.sendKeys(text);
    }

    private static void save(ChromeDriver browser) {
        NextPage.after(browser, browser.findElement(By.cssSelector(".savebar button"))::click);
    }

    private static void enter(ChromeDriver browser, By where) {
        WebElement at = browser.findElement(where);
        NextPage.after(browser, () -> at.sendKeys(Keys.ENTER));
    }

    private static void waitFor(ChromeDriver browser, By what) {
        new WebDriverWait(browser, Duration.ofSeconds(15)).until(ExpectedConditions.presenceOfElementLocated(what));
    }

    private void go(ChromeDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
    }

    private static String text(ChromeDriver browser) {
        return browser.findElement(By.tagName("body")).getText();
    }
}
