package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.parley.account.TestAccounts;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A day at the desk: read where things stand, look back, sign in, log a round, and see it everywhere. */
@WriteTest(starter = true)
@ExtendWith(Chromium.class)
abstract class Journey {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private ChromeDriver browser;

    @Test
    void an_editor_reads_looks_back_logs_a_round_and_sees_it_everywhere(ChromeDriver browser) {
        this.browser = browser;
        TestAccounts.editor(application, "mira", "Mira Lund");
        readTheDashboard();
        lookBack();
        signIn();
        logARound();
        seeItEverywhere();
    }

    private void readTheDashboard() {
        go("/");
        follow("Russia–Ukraine talks");
        assertThat(heading()).isEqualTo("Russia–Ukraine talks");
        assertThat(text()).contains("Where things stand");
    }

    private void lookBack() {
        follow("Checklist");
        String now = text();
        WebElement day = browser.findElement(By.id("asOf"));
        // the fifth of the fifth reads the same in every order of day and month
        day.sendKeys("05052025");
        press(".filters button");
        assertThat(browser.getCurrentUrl()).contains("asOf=2025-05-05");
        assertThat(text()).contains("On 5 May 2025").isNotEqualTo(now);
    }

    private void signIn() {
        follow("Sign in");
        browser.findElement(By.id("username")).sendKeys("mira");
        WebElement password = browser.findElement(By.id("password"));
        NextPage.after(browser, () -> password.sendKeys(TestAccounts.PASSWORD, Keys.ENTER));
        assertThat(text()).contains("Mira Lund");
    }

    private void logARound() {
        go(TALKS + "/rounds");
        follow("Log a round");
        unfold();
        choose("track", "trilateral");
        type("number", "9");
        type("title", "Ninth trilateral round, Istanbul");
        choose("status", "CONCLUDED");
        type("firstDay", "27-28 Feb 2026");
        type("city", "Istanbul");
        browser.findElement(By.cssSelector("input[name=outcomes][value=HUMANITARIAN]"))
                .sendKeys(Keys.SPACE);
        choose("delegations0.party", "ukraine");
        type("delegations0.members0.person", "Rustem Umerov");
        choose("delegations1.party", "russia");
        type("delegations1.members0.person", "Igor Kostyukov");
        add("agreements");
        type("agreements0.title", "Exchange of 200 prisoners");
        choose("agreements0.type", "PRISONER_EXCHANGE");
        type("agreements0.date", "28 Feb 2026");
        choose("agreements0.form", "PARALLEL_STATEMENTS");
        choose("agreements0.status", "ANNOUNCED");
        type("agreements0.between", "Ukraine, RU");
        choose("agreements0.commitments0.by", "ukraine");
        type("agreements0.commitments0.what", "Release prisoners of war");
        type("agreements0.commitments0.quantity", "100");
        type("agreements0.commitments0.unit", "prisoners");
        add("statusChanges");
        choose("statusChanges0.issue", "territory");
        choose("statusChanges0.status", "NARROWED");
        type("statusChanges0.rationale", "One district fewer.");
        type("sources0.publisher", "Example Agency");
        type("sources0.title", "Ninth round ends in Istanbul");
        choose("sources0.kind", "NEWS_AGENCY");
        press(".savebar button");
        assertThat(browser.findElements(By.cssSelector(".summary li")))
                .extracting(WebElement::getText)
                .isEmpty();
        assertThat(browser.getCurrentUrl()).contains("/rounds/trilateral/9?saved=");
        assertThat(heading()).isEqualTo("Round 9, Ninth trilateral round, Istanbul");
        assertThat(text())
                .contains(
                        "Saved",
                        "Mira Lund",
                        "27–28 Feb 2026",
                        "Rustem Umerov",
                        "Exchange of 200 prisoners",
                        "Narrowed");
    }

    private void seeItEverywhere() {
        go(TALKS + "/timeline");
        assertThat(text()).contains("Ninth trilateral round, Istanbul", "Exchange of 200 prisoners");
        go(TALKS);
        assertThat(text()).contains("Istanbul", "Exchange of 200 prisoners");
        go(TALKS + "/checklist");
        assertThat(text()).contains("One district fewer.");
    }

    private void add(String rows) {
        if (browser.findElements(By.id(rows + "0.title")).isEmpty()) {
            WebElement button = browser.findElement(By.cssSelector("button[name=add][value='" + rows + "']"));
            NextPage.after(browser, () -> button.sendKeys(Keys.ENTER));
            unfold();
        }
    }

    /** What nothing stands in is folded away. */
    private void unfold() {
        browser.findElements(By.cssSelector("details.part:not([open]) > summary"))
                .forEach(each -> each.sendKeys(Keys.ENTER));
    }

    private void follow(String link) {
        NextPage.after(browser, browser.findElement(By.linkText(link))::click);
    }

    private void press(String button) {
        NextPage.after(browser, browser.findElement(By.cssSelector(button))::click);
    }

    private void type(String id, String text) {
        WebElement field = browser.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    private void choose(String id, String value) {
        new Select(browser.findElement(By.id(id))).selectByValue(value);
    }

    private void go(String path) {
        browser.get("http://localhost:" + port + path);
    }

    private String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    private String text() {
        return browser.findElement(By.tagName("body")).getText();
    }
}
